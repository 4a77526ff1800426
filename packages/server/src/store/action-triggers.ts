import type { ActionTriggerRow } from "./schema";
import { type Sql, statement } from "./statement";

interface Key {
  company: string;
  id: string;
}

export const insertActionTrigger = statement<
  Omit<{ [K in keyof ActionTriggerRow]: ActionTriggerRow[K] }, "result" | "completed_at">
>()((sql, p) =>
  sql.insertInto("action_triggers").values({
    company: p.company,
    id: p.id,
    channel: p.channel,
    history: p.history,
    message_id: p.message_id,
    action_id: p.action_id,
    user_id: p.user_id,
    author: p.author,
    result: null,
    created_at: p.created_at,
    completed_at: null,
  }),
);

/** A trigger goes with its channel, also before what is left of that is cleaned up. */
const find = (sql: Sql, p: Key) =>
  sql
    .selectFrom("action_triggers")
    .innerJoin("channels", (join) =>
      join
        .onRef("channels.company", "=", "action_triggers.company")
        .onRef("channels.id", "=", "action_triggers.channel")
        .onRef("channels.history", "=", "action_triggers.history"),
    )
    .selectAll("action_triggers")
    .where("action_triggers.company", "=", p.company)
    .where("action_triggers.id", "=", p.id);

export const findActionTrigger = statement<Key>()((sql, p) => find(sql, p));

/** Locks the trigger until the end of the unit of work: of two results that arrive at once one is kept. */
export const lockActionTrigger = statement<Key>()((sql, p, engine) =>
  find(sql, p).$if(engine === "postgres", (query) => query.forUpdate("action_triggers")),
);

export const completeActionTrigger = statement<Key & { result: string; completed_at: number }>()((sql, p) =>
  sql
    .updateTable("action_triggers")
    .set({ result: p.result, completed_at: p.completed_at })
    .where("company", "=", p.company)
    .where("id", "=", p.id),
);
