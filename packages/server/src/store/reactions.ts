import type { ReactionRow } from "./schema";
import { statement } from "./statement";

interface MessageKey {
  company: string;
  history: string;
  message_id: string;
}

/** Changes nothing when the user has reacted so already. */
export const insertReaction = statement<{ [K in keyof ReactionRow]: ReactionRow[K] }>()((sql, p) =>
  sql
    .insertInto("message_reactions")
    .values({
      company: p.company,
      history: p.history,
      message_id: p.message_id,
      user_id: p.user_id,
      type: p.type,
      created_at: p.created_at,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

/** Gives when the user had reacted so; no row where it hadn't. */
export const deleteReaction = statement<{
  company: string;
  history: string;
  message_id: string;
  user_id: string;
  type: string;
}>()((sql, p) =>
  sql
    .deleteFrom("message_reactions")
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("message_id", "=", p.message_id)
    .where("user_id", "=", p.user_id)
    .where("type", "=", p.type)
    .returning("created_at"),
);

/** Oldest first. */
export const listReactions = statement<MessageKey & { limit: number; offset: number }>()((sql, p) =>
  sql
    .selectFrom("message_reactions")
    .selectAll()
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("message_id", "=", p.message_id)
    .orderBy("created_at")
    .orderBy("user_id")
    .orderBy("type")
    .limit(p.limit)
    .offset(p.offset),
);

/** The types in the order in which each was first used. */
export const countReactions = statement<MessageKey>()((sql, p) =>
  sql
    .selectFrom("message_reactions")
    .select(["type", sql.fn.countAll<number>().as("count")])
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("message_id", "=", p.message_id)
    .groupBy("type")
    .orderBy(sql.fn.min("created_at"))
    .orderBy("type"),
);

export const deleteReactions = statement<MessageKey>()((sql, p) =>
  sql
    .deleteFrom("message_reactions")
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("message_id", "=", p.message_id),
);
