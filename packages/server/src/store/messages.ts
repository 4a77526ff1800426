import { sql as raw } from "kysely";
import { inList } from "./portable";
import type { MessageRow } from "./schema";
import { type EngineName, type Sql, statement } from "./statement";

interface Key {
  company: string;
  history: string;
  id: string;
}

export const findMessage = statement<Key>()((sql, p) =>
  sql
    .selectFrom("messages")
    .selectAll()
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("id", "=", p.id),
);

/** Locks the message until the end of the unit of work. */
export const lockMessage = statement<Key>()((sql, p, engine: EngineName) =>
  sql
    .selectFrom("messages")
    .selectAll()
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("id", "=", p.id)
    .$if(engine === "postgres", (query) => query.forUpdate()),
);

/** The message with the number, or the one before it. */
export const findMessageAt = statement<{ company: string; history: string; seq: number }>()((sql, p) =>
  sql
    .selectFrom("messages")
    .selectAll()
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("seq", "<=", p.seq)
    .orderBy("seq", "desc")
    .limit(raw.lit(1)),
);

/** The newest message of each of the channels that has any; `ids` is a JSON array of the channels' ids. */
export const findLastMessages = statement<{ company: string; ids: string }>()((sql, p, engine) =>
  sql
    .selectFrom("channels")
    .innerJoin("messages", (join) =>
      join
        .onRef("messages.company", "=", "channels.company")
        .onRef("messages.history", "=", "channels.history")
        .onRef("messages.seq", "=", "channels.last_seq"),
    )
    .selectAll("messages")
    .select("channels.id as channel")
    .where("channels.company", "=", p.company)
    .where(inList(engine, "channels.id", p.ids)),
);

export const insertMessage = statement<{ [K in keyof MessageRow]: MessageRow[K] }>()((sql, p) =>
  sql.insertInto("messages").values({
    company: p.company,
    history: p.history,
    seq: p.seq,
    id: p.id,
    loud: p.loud,
    type: p.type,
    user_id: p.user_id,
    text: p.text,
    elements: p.elements,
    attachments: p.attachments,
    quote: p.quote,
    event: p.event,
    created_at: p.created_at,
    updated_at: p.updated_at,
    deleted_at: p.deleted_at,
    reactions: p.reactions,
    pinned_at: p.pinned_at,
    pin_expires_at: p.pin_expires_at,
  }),
);

const page = (sql: Sql, p: { company: string; history: string }) =>
  sql.selectFrom("messages").selectAll().where("company", "=", p.company).where("history", "=", p.history);

interface PageParams {
  company: string;
  history: string;
  /** The page begins behind this number, in the direction of the listing. */
  from: number;
  limit: number;
}

/**
 * Newest first, from the message numbered `from` on towards the older ones. Numbers have no gaps, so that an offset is a
 * subtraction, and a page deep in the past costs what the first one does.
 */
export const listMessagesDown = statement<PageParams>()((sql, p) =>
  page(sql, p).where("seq", "<=", p.from).orderBy("seq", "desc").limit(p.limit),
);

/** Oldest first, from the message numbered `from` on towards the newer ones. */
export const listMessagesUp = statement<PageParams>()((sql, p) =>
  page(sql, p).where("seq", ">=", p.from).orderBy("seq").limit(p.limit),
);

/**
 * As `listMessagesDown`, from so many messages below the newest one: the channel's row needn't be known before it is asked for.
 */
export const listNewestMessages = statement<{ company: string; channel: string; offset: number; limit: number }>()(
  (sql, p) => {
    const ofChannel = sql.selectFrom("channels").where("company", "=", p.company).where("id", "=", p.channel);
    return sql
      .selectFrom("messages")
      .selectAll()
      .where("company", "=", p.company)
      .where("history", "=", ofChannel.select("history"))
      .where("seq", "<=", raw<number>`${ofChannel.select("last_seq")} - cast(${p.offset} as bigint)`)
      .orderBy("seq", "desc")
      .limit(p.limit);
  },
);

/** As `findMessage`, by the channel. */
export const findChannelMessage = statement<{ company: string; channel: string; id: string }>()((sql, p) =>
  sql
    .selectFrom("messages")
    .selectAll()
    .where("company", "=", p.company)
    .where(
      "history",
      "=",
      sql.selectFrom("channels").select("history").where("company", "=", p.company).where("id", "=", p.channel),
    )
    .where("id", "=", p.id),
);

export const setMessageContent = statement<
  Key & {
    text: string | null;
    elements: string | null;
    attachments: string | null;
    quote: string | null;
    updated_at: number;
  }
>()((sql, p) =>
  sql
    .updateTable("messages")
    .set({
      text: p.text,
      elements: p.elements,
      attachments: p.attachments,
      quote: p.quote,
      updated_at: p.updated_at,
    })
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("id", "=", p.id),
);

/** Leaves the tombstone: that there was a message, whose and when. */
export const buryMessage = statement<Key & { deleted_at: number }>()((sql, p) =>
  sql
    .updateTable("messages")
    .set({
      type: raw.lit("deleted"),
      text: raw.lit(null),
      elements: raw.lit(null),
      attachments: raw.lit(null),
      quote: raw.lit(null),
      event: raw.lit(null),
      reactions: raw.lit(null),
      pinned_at: raw.lit(null),
      pin_expires_at: raw.lit(null),
      deleted_at: p.deleted_at,
    })
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("id", "=", p.id),
);

export const setMessageReactions = statement<Key & { reactions: string | null }>()((sql, p) =>
  sql
    .updateTable("messages")
    .set({ reactions: p.reactions })
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("id", "=", p.id),
);

export const setMessagePinned = statement<Key & { pinned_at: number | null; pin_expires_at: number | null }>()(
  (sql, p) =>
    sql
      .updateTable("messages")
      .set({ pinned_at: p.pinned_at, pin_expires_at: p.pin_expires_at })
      .where("company", "=", p.company)
      .where("history", "=", p.history)
      .where("id", "=", p.id),
);
