import { statement } from "./statement";

/** All channels of a user, hidden ones included. */
export const listChannelIdsOfUser = statement<{ company: string; user_id: string }>()((sql, p) =>
  sql.selectFrom("members").select("channel").where("company", "=", p.company).where("user_id", "=", p.user_id),
);

/** A company's channels behind the id `after`. */
export const listChannelIdsAfter = statement<{ company: string; after: string; limit: number }>()((sql, p) =>
  sql
    .selectFrom("channels")
    .select("id")
    .where("company", "=", p.company)
    .where("id", ">", p.after)
    .orderBy("id")
    .limit(p.limit),
);

/** The members of a channel, each with what tells whether it is an outside party. */
export const listMemberHomes = statement<{ company: string; channel: string }>()((sql, p) =>
  sql
    .selectFrom("members")
    .innerJoin("users", (join) =>
      join.onRef("users.company", "=", "members.company").onRef("users.id", "=", "members.user_id"),
    )
    .select(["members.user_id", "members.outside", "users.home_company"])
    .where("members.company", "=", p.company)
    .where("members.channel", "=", p.channel),
);
