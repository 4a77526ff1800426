import { type Compilable, sql as raw } from "kysely";
import type { WebhookDeliveryRow } from "./schema";
import { type Sql, statement } from "./statement";

interface Key {
  company: string;
  webhook: string;
  position: number;
  replay: number;
}

/** Changes nothing when the event has one with that number already. */
export const insertDelivery = statement<
  Pick<
    { [K in keyof WebhookDeliveryRow]: WebhookDeliveryRow[K] },
    | "company"
    | "webhook"
    | "position"
    | "replay"
    | "id"
    | "event"
    | "channel"
    | "type"
    | "next_attempt_at"
    | "created_at"
  >
>()((sql, p) =>
  sql
    .insertInto("webhook_deliveries")
    .values({
      company: p.company,
      webhook: p.webhook,
      position: p.position,
      replay: p.replay,
      id: p.id,
      event: p.event,
      channel: p.channel,
      type: p.type,
      state: raw.lit("pending"),
      attempts: raw.lit(0),
      next_attempt_at: p.next_attempt_at,
      last_status: null,
      last_error: null,
      last_attempt_at: null,
      created_at: p.created_at,
      finished_at: null,
      replayed_at: null,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

export interface DeliveryFilter {
  readonly company: string;
  readonly webhook: string;
  readonly state: WebhookDeliveryRow["state"] | undefined;
  readonly type: string | undefined;
  readonly channel: string | undefined;
  /** In milliseconds since 1970. */
  readonly since: number | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** Newest first. */
export const deliveries = (sql: Sql, filter: DeliveryFilter): Compilable<WebhookDeliveryRow> => {
  const { company, webhook, state, type, channel, since, limit, offset } = filter;
  return sql
    .selectFrom("webhook_deliveries")
    .selectAll()
    .where("company", "=", company)
    .where("webhook", "=", webhook)
    .$if(state !== undefined, (query) => query.where("state", "=", state as WebhookDeliveryRow["state"]))
    .$if(type !== undefined, (query) => query.where("type", "=", type as string))
    .$if(channel !== undefined, (query) => query.where("channel", "=", channel as string))
    .$if(since !== undefined, (query) => query.where("created_at", ">=", since as number))
    .orderBy("id", "desc")
    .limit(limit)
    .offset(offset);
};

export const findDelivery = statement<{ company: string; webhook: string; id: string }>()((sql, p) =>
  sql
    .selectFrom("webhook_deliveries")
    .selectAll()
    .where("company", "=", p.company)
    .where("webhook", "=", p.webhook)
    .where("id", "=", p.id),
);

/** The sendings of an event to a webhook, the last first. */
export const listDeliveriesOfEvent = statement<{ company: string; webhook: string; position: number }>()((sql, p) =>
  sql
    .selectFrom("webhook_deliveries")
    .selectAll()
    .where("company", "=", p.company)
    .where("webhook", "=", p.webhook)
    .where("position", "=", p.position)
    .orderBy("replay", "desc"),
);

/** Those set aside since a time and not replayed yet, oldest event first. */
export const listFailedDeliveries = statement<{ company: string; webhook: string; since: number; limit: number }>()(
  (sql, p) =>
    sql
      .selectFrom("webhook_deliveries")
      .selectAll()
      .where("company", "=", p.company)
      .where("webhook", "=", p.webhook)
      .where("state", "=", raw.lit("failed"))
      .where("finished_at", ">=", p.since)
      .where("replayed_at", "is", null)
      .orderBy("position")
      .orderBy("replay")
      .limit(p.limit),
);

export const noteReplayed = statement<Key & { now: number }>()((sql, p) =>
  sql
    .updateTable("webhook_deliveries")
    .set({ replayed_at: p.now })
    .where("company", "=", p.company)
    .where("webhook", "=", p.webhook)
    .where("position", "=", p.position)
    .where("replay", "=", p.replay),
);

/** A portion of the deliveries of a webhook. */
export const deleteDeliveriesOf = statement<{ company: string; webhook: string; limit: number }>()((sql, p) =>
  sql
    .deleteFrom("webhook_deliveries")
    .where("company", "=", p.company)
    .where("webhook", "=", p.webhook)
    .where((eb) =>
      eb(
        eb.refTuple("position", "replay"),
        "in",
        eb
          .selectFrom("webhook_deliveries")
          .select(["position", "replay"])
          .where("company", "=", p.company)
          .where("webhook", "=", p.webhook)
          .limit(p.limit)
          .$asTuple("position", "replay"),
      ),
    ),
);

/** The oldest of those that were finished before a time, whatever became of them. */
export const deleteFinishedDeliveries = statement<{ before: number; limit: number }>()((sql, p) =>
  sql
    .deleteFrom("webhook_deliveries")
    .where((eb) =>
      eb(
        eb.refTuple("company", "webhook", "position", "replay"),
        "in",
        eb
          .selectFrom("webhook_deliveries")
          .select(["company", "webhook", "position", "replay"])
          .where("finished_at", "<", p.before)
          .orderBy("finished_at")
          .limit(p.limit)
          .$asTuple("company", "webhook", "position", "replay"),
      ),
    ),
);
