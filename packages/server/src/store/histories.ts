import { statement } from "./statement";

/** A history and how many rows of it to delete at once. */
interface Portion {
  company: string;
  history: string;
  limit: number;
}

/** What is deleted, portion by portion, of a channel that is gone: each gives how many rows it deleted. */
export const deleteMessagesOfHistory = statement<Portion>()((sql, p) =>
  sql
    .deleteFrom("messages")
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("seq", "in", (eb) =>
      eb
        .selectFrom("messages")
        .select("seq")
        .where("company", "=", p.company)
        .where("history", "=", p.history)
        .orderBy("seq")
        .limit(p.limit),
    ),
);

export const deleteReactionsOfHistory = statement<Portion>()((sql, p) =>
  sql
    .deleteFrom("message_reactions")
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where((eb) =>
      eb(
        eb.refTuple("message_id", "user_id", "type"),
        "in",
        eb
          .selectFrom("message_reactions")
          .select(["message_id", "user_id", "type"])
          .where("company", "=", p.company)
          .where("history", "=", p.history)
          .orderBy("message_id")
          .orderBy("user_id")
          .orderBy("type")
          .limit(p.limit)
          .$asTuple("message_id", "user_id", "type"),
      ),
    ),
);

export const deletePinsOfHistory = statement<Portion>()((sql, p) =>
  sql
    .deleteFrom("message_pins")
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("message_id", "in", (eb) =>
      eb
        .selectFrom("message_pins")
        .select("message_id")
        .where("company", "=", p.company)
        .where("history", "=", p.history)
        .orderBy("message_id")
        .limit(p.limit),
    ),
);

export const deleteTriggersOfHistory = statement<Portion>()((sql, p) =>
  sql
    .deleteFrom("action_triggers")
    .where("company", "=", p.company)
    .where("id", "in", (eb) =>
      eb
        .selectFrom("action_triggers")
        .select("id")
        .where("company", "=", p.company)
        .where("history", "=", p.history)
        .limit(p.limit),
    ),
);
