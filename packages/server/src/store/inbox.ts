import { sql as raw } from "kysely";
import type { ChannelPinRow, UnreadMarkRow } from "./schema";
import { statement } from "./statement";

interface User {
  company: string;
  user_id: string;
}
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

/** In no order: there are few, and `rules/inbox.ts` has the order. */
export const findChannelPins = statement<User>()((sql, p) =>
  sql
    .selectFrom("channel_pins")
    .select(["channel", "pinned_at as at"])
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id),
);

/** Changes nothing where the channel is pinned. */
export const insertChannelPin = statement<{ [K in keyof ChannelPinRow]: ChannelPinRow[K] }>()((sql, p) =>
  sql
    .insertInto("channel_pins")
    .values({ company: p.company, user_id: p.user_id, channel: p.channel, pinned_at: p.pinned_at })
    .onConflict((conflict) => conflict.doNothing()),
);

export const deleteChannelPin = statement<UserChannel>()((sql, p) =>
  sql
    .deleteFrom("channel_pins")
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id)
    .where("channel", "=", p.channel),
);

/** In no order, as the pins. */
export const findUnreadMarks = statement<User>()((sql, p) =>
  sql
    .selectFrom("unread_marks")
    .select(["channel", "marked_at as at"])
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id),
);

/** Marks anew where the mark stands at another message; changes nothing where it stands at this one. */
export const putUnreadMark = statement<{ [K in keyof UnreadMarkRow]: UnreadMarkRow[K] }>()((sql, p) =>
  sql
    .insertInto("unread_marks")
    .values({
      company: p.company,
      user_id: p.user_id,
      channel: p.channel,
      message_id: p.message_id,
      marked_at: p.marked_at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["company", "user_id", "channel"])
        .doUpdateSet({ message_id: p.message_id, marked_at: p.marked_at })
        .where("unread_marks.message_id", "is distinct from", p.message_id),
    ),
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

/** One thing in a user's inbox, and since when it is there. */
export type InboxEntry =
  | { readonly kind: "tag"; readonly tag: string; readonly name: string; readonly at: number }
  | { readonly kind: "tagged"; readonly tag: string; readonly channel: string; readonly at: number }
  | { readonly kind: "pin"; readonly channel: string; readonly at: number }
  | { readonly kind: "mark"; readonly channel: string; readonly message: string | null; readonly at: number };

const none = raw.lit<string | null>(null);

/** All that a user's inbox holds, in no order. It is one query, so that all of it is seen at one instant on both engines. */
export const readInbox = statement<User>()((sql, p) => {
  const tags = sql
    .selectFrom("tags")
    .select([raw.lit<string>("tag").as("kind"), "id as tag", none.as("channel"), "name", none.as("message")])
    .select("created_at as at")
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id);
  const tagged = sql
    .selectFrom("tagged_channels")
    .select([raw.lit("tagged").as("kind"), "tag", "channel", none.as("name"), none.as("message"), "tagged_at as at"])
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id);
  const pins = sql
    .selectFrom("channel_pins")
    .select([raw.lit("pin").as("kind"), none.as("tag"), "channel", none.as("name"), none.as("message")])
    .select("pinned_at as at")
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id);
  const marks = sql
    .selectFrom("unread_marks")
    .select([raw.lit("mark").as("kind"), none.as("tag"), "channel", none.as("name"), "message_id as message"])
    .select("marked_at as at")
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id);
  type Row = { kind: string; tag: string | null; channel: string | null; name: string | null; message: string | null };
  return tags.$castTo<Row & { at: number }>().unionAll(tagged).unionAll(pins).unionAll(marks).$castTo<InboxEntry>();
});

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
