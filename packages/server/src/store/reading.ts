import { sql as raw } from "kysely";
import { statement } from "./statement";

/**
 * How far the members have read, by joining time. It is one query, so that who sends a message is never seen as not having read
 * it.
 */
export const listReadStatus = statement<{ company: string; channel: string; limit: number }>()((sql, p) =>
  sql
    .selectFrom("members")
    .innerJoin("channels", (join) =>
      join.onRef("channels.company", "=", "members.company").onRef("channels.id", "=", "members.channel"),
    )
    .select([
      "members.user_id",
      "members.read_at",
      "members.read_message",
      raw<number>`channels.last_loud - members.read_loud`.as("unread"),
    ])
    .where("members.company", "=", p.company)
    .where("members.channel", "=", p.channel)
    .orderBy("members.joined_at")
    .orderBy("members.user_id")
    .limit(p.limit),
);
