import { statement } from "./statement";

interface UserChannel {
  company: string;
  user_id: string;
  channel: string;
}
interface Channel {
  company: string;
  channel: string;
}

/**
 * Makes the changes of one user's inbox come one after the other, so that two at once never pass a limit: on PostgreSQL the row
 * stays locked until the commit, on SQLite there is one writer anyway.
 */
export const lockInbox = statement<{ company: string; user_id: string; now: number }>()((sql, p) =>
  sql
    .insertInto("inboxes")
    .values({ company: p.company, user_id: p.user_id, touched_at: p.now })
    .onConflict((conflict) => conflict.columns(["company", "user_id"]).doUpdateSet({ touched_at: p.now })),
);

export const deleteChannelPin = statement<UserChannel>()((sql, p) =>
  sql
    .deleteFrom("channel_pins")
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id)
    .where("channel", "=", p.channel),
);

export const deleteTagsOfChannel = statement<UserChannel>()((sql, p) =>
  sql
    .deleteFrom("tagged_channels")
    .where("company", "=", p.company)
    .where("channel", "=", p.channel)
    .where("user_id", "=", p.user_id),
);

export const deleteUnreadMark = statement<UserChannel>()((sql, p) =>
  sql
    .deleteFrom("unread_marks")
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id)
    .where("channel", "=", p.channel),
);

/** What leaves a user's inbox when the user leaves the channel. */
export const inboxOfMember = [deleteChannelPin, deleteTagsOfChannel, deleteUnreadMark] as const;

/** What leaves everybody's inbox when the channel is deleted. */
export const inboxOfChannel = [
  statement<Channel>()((sql, p) =>
    sql.deleteFrom("channel_pins").where("company", "=", p.company).where("channel", "=", p.channel),
  ),
  statement<Channel>()((sql, p) =>
    sql.deleteFrom("tagged_channels").where("company", "=", p.company).where("channel", "=", p.channel),
  ),
  statement<Channel>()((sql, p) =>
    sql.deleteFrom("unread_marks").where("company", "=", p.company).where("channel", "=", p.channel),
  ),
] as const;
