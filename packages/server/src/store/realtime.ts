import { statement } from "./statement";
import type { ReadTx } from "./store";

interface Owner {
  readonly company: string;
  readonly userId: string;
  readonly guest: boolean;
}

const listChannelsOfMember = statement<{ company: string; user_id: string }>()((sql, p) =>
  sql.selectFrom("members").select("channel").where("company", "=", p.company).where("user_id", "=", p.user_id),
);

const listKiteChannelsOfMember = statement<{ company: string; user_id: string }>()((sql, p) =>
  sql
    .selectFrom("members")
    .innerJoin("channels", (join) =>
      join.onRef("channels.company", "=", "members.company").onRef("channels.id", "=", "members.channel"),
    )
    .select("members.channel")
    .where("members.company", "=", p.company)
    .where("members.user_id", "=", p.user_id)
    .where("channels.kind", "=", "kite"),
);

const findLastPosition = statement<{ company: string }>()((sql, p) =>
  sql.selectFrom("events").select("position").where("company", "=", p.company).orderBy("position", "desc").limit(1),
);

/**
 * The channels that somebody is a member of, of a guest the kite channels; and a position that no event has passed which can be
 * seen in them: 0 where the company has none.
 */
export async function channelsOfMember(
  tx: ReadTx,
  { company, userId, guest }: Owner,
): Promise<{ readonly channels: readonly string[]; readonly last: number }> {
  const list = guest ? listKiteChannelsOfMember : listChannelsOfMember;
  const rows = await tx.all(list, { company, user_id: userId });
  // After the channels: on PostgreSQL, each statement sees what is committed when it begins.
  const last = await tx.one(findLastPosition, { company });
  return { channels: rows.map(({ channel }) => channel), last: last?.position ?? 0 };
}
