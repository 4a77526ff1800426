import type { MessagePinRow } from "./schema";
import { statement } from "./statement";

interface MessageKey {
  company: string;
  history: string;
  message_id: string;
}

/** Takes the place of a pin that has expired and is still kept. */
export const insertMessagePin = statement<{ [K in keyof MessagePinRow]: MessagePinRow[K] }>()((sql, p) =>
  sql
    .insertInto("message_pins")
    .values({
      company: p.company,
      history: p.history,
      message_id: p.message_id,
      channel: p.channel,
      message_seq: p.message_seq,
      pinned_at: p.pinned_at,
      pinned_by: p.pinned_by,
      expires_at: p.expires_at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["company", "history", "message_id"])
        .doUpdateSet({ pinned_at: p.pinned_at, pinned_by: p.pinned_by, expires_at: p.expires_at }),
    ),
);

export const findMessagePin = statement<MessageKey>()((sql, p) =>
  sql
    .selectFrom("message_pins")
    .selectAll()
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("message_id", "=", p.message_id),
);

export const setMessagePinExpiry = statement<MessageKey & { expires_at: number | null }>()((sql, p) =>
  sql
    .updateTable("message_pins")
    .set({ expires_at: p.expires_at })
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("message_id", "=", p.message_id),
);

/** The messages, newest pin first, without those whose pin has expired at `now`. */
export const listPinnedMessages = statement<{
  company: string;
  history: string;
  now: number;
  limit: number;
  offset: number;
}>()((sql, p) =>
  sql
    .selectFrom("message_pins")
    .innerJoin("messages", (join) =>
      join
        .onRef("messages.company", "=", "message_pins.company")
        .onRef("messages.history", "=", "message_pins.history")
        .onRef("messages.seq", "=", "message_pins.message_seq"),
    )
    .selectAll("messages")
    .where("message_pins.company", "=", p.company)
    .where("message_pins.history", "=", p.history)
    .where((eb) => eb.or([eb("message_pins.expires_at", "is", null), eb("message_pins.expires_at", ">", p.now)]))
    .orderBy("message_pins.pinned_at", "desc")
    .orderBy("message_pins.message_id")
    .limit(p.limit)
    .offset(p.offset),
);

export const deleteMessagePin = statement<MessageKey>()((sql, p) =>
  sql
    .deleteFrom("message_pins")
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("message_id", "=", p.message_id),
);
