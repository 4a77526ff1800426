import { type Compilable, type RawBuilder, sql as raw } from "kysely";
import { inList } from "./portable";
import type { EventRow, WebhookDeliveryRow } from "./schema";
import { type EngineName, type Sql, statement } from "./statement";
import type { WriteTx } from "./store";

/**
 * What nodes do to deliver. Of the pending deliveries of a channel only the first, its head, has a `next_attempt_at`: the others wait
 * for it, so that a channel's events arrive in their order, and what waits costs nothing however much it is.
 */

interface Endpoint {
  company: string;
  webhook: string;
}

const compilable = <R>(sql: Sql, query: RawBuilder<R>): Compilable<R> => ({ compile: () => query.compile(sql) });

/** A company's events after a position, without what they say. */
export const listEventFacts = statement<{ company: string; after: number; up_to: number; limit: number }>()((sql, p) =>
  sql
    .selectFrom("events")
    .select(["position", "id", "type", "channel", "only_user"])
    .where("company", "=", p.company)
    .where("position", ">", p.after)
    .where("position", "<=", p.up_to)
    .orderBy("position")
    .limit(p.limit),
);

export type EventFacts = Pick<EventRow, "position" | "id" | "type" | "channel" | "only_user">;

/** Which of the channels a user is a member of now. `channels` is a JSON array. */
export const listChannelsWithMember = statement<{ company: string; user_id: string; channels: string }>()(
  (sql, p, engine) =>
    sql
      .selectFrom("members")
      .select("channel")
      .where("company", "=", p.company)
      .where("user_id", "=", p.user_id)
      .where(inList(engine, "channel", p.channels)),
);

/** Who came into the channels and left them, from a position on, settled or not; each channel's in order. `channels` is a JSON array. */
export const listMemberChanges = statement<{ company: string; channels: string; from: number }>()((sql, p, engine) =>
  sql
    .selectFrom("events")
    .select(["position", "channel", "joined", "gone"])
    .where("company", "=", p.company)
    .where(inList(engine, "channel", p.channels))
    .where("position", ">=", p.from)
    .where((eb) => eb.or([eb("joined", "is not", null), eb("gone", "is not", null)]))
    .orderBy("channel")
    .orderBy("position"),
);

/** Deliveries to be made of events: a JSON array of their `position`, `id` (of the delivery), `event`, `channel` and `type`. */
export const insertDeliveries = statement<Endpoint & { rows: string; now: number }>()((sql, p, engine) => {
  const [position, ...texts] = ["position", "id", "event", "channel", "type"].map((name) => field(engine, name));
  return compilable(
    sql,
    raw`insert into webhook_deliveries
        (company, webhook, position, replay, id, event, channel, type, state, attempts, next_attempt_at, last_status, last_error,
         last_attempt_at, created_at, finished_at, replayed_at)
      select cast(${p.company} as text), cast(${p.webhook} as text), cast(${position} as bigint), 0, ${raw.join(texts)}, 'pending', 0,
        null, null, null, null, cast(${p.now} as bigint), null, null
      from ${engine === "sqlite" ? raw`json_each(${p.rows})` : raw`json_array_elements(cast(${p.rows} as json)) as given (value)`}
      where true
      on conflict do nothing`,
  );
});

const field = (engine: EngineName, name: string): RawBuilder<unknown> =>
  engine === "sqlite" ? raw`json_extract(value, ${raw.lit(`$.${name}`)})` : raw`value ->> ${raw.lit(name)}`;

/** The first pending deliveries of channels are due from now on, unless they have a time already. `channels` is a JSON array. */
export const exposeHeads = statement<Endpoint & { channels: string; now: number }>()((sql, p, engine) =>
  compilable(
    sql,
    // The first of a channel by its index, and then by the whole key: however much was delivered, and however much waits.
    engine === "sqlite"
      ? raw`update webhook_deliveries set next_attempt_at = ${p.now}
          where state = 'pending' and next_attempt_at is null and (company, webhook, position, replay) in (
            select head.company, head.webhook, head.position, head.replay
            from json_each(${p.channels}) as given
            cross join webhook_deliveries as head
            where head.company = ${p.company} and head.webhook = ${p.webhook} and head.channel = given.value
              and head.state = 'pending' and head.position = (
                select min(first.position) from webhook_deliveries as first
                where first.company = ${p.company} and first.webhook = ${p.webhook} and first.channel = given.value
                  and first.state = 'pending'
              )
          )`
      : raw`update webhook_deliveries as d set next_attempt_at = ${p.now}
          from json_array_elements_text(cast(${p.channels} as json)) as given (value)
          cross join lateral (
            select first.position, first.replay from webhook_deliveries as first
            where first.company = ${p.company} and first.webhook = ${p.webhook} and first.channel = given.value
              and first.state = 'pending'
            order by first.position, first.replay limit 1
          ) as head
          where d.company = ${p.company} and d.webhook = ${p.webhook} and d.position = head.position and d.replay = head.replay
            and d.next_attempt_at is null`,
  ),
);

/**
 * Runs `exposeHeads`, planned anew each time: PostgreSQL would keep a plan that it made while there were hardly any deliveries, and
 * read all of them for each channel.
 */
export const exposeHeadsOf = (tx: WriteTx, params: Endpoint & { channels: string; now: number }): Promise<number> =>
  tx.execute(exposeHeads.build(tx.sql, params, tx.engine));

/** A delivery, the event's envelope (null once the event is no longer kept), and whether others wait for it. */
export type DueDelivery = Pick<
  WebhookDeliveryRow,
  "id" | "position" | "replay" | "event" | "channel" | "attempts" | "created_at"
> & { body: string | null };

const due = raw`d.id, d.position, d.replay, d.event, d.channel, d.attempts, d.created_at, e.body`;

const withEvents = raw`webhook_deliveries d left join events e on e.company = d.company and e.position = d.position`;

/** The heads that are due, those that have waited for longest first. */
export const listDueHeads = statement<Endpoint & { now: number; limit: number }>()((sql, p) =>
  compilable<DueDelivery>(
    sql,
    raw`select ${due} from ${withEvents}
      where d.company = ${p.company} and d.webhook = ${p.webhook} and d.state = 'pending' and d.next_attempt_at <= ${p.now}
        and not exists (
          select 1 from webhook_deliveries b
          where b.company = d.company and b.webhook = d.webhook and b.channel = d.channel and b.state = 'pending'
            and (b.position, b.replay) < (d.position, d.replay)
        )
      order by d.next_attempt_at, d.position, d.replay limit ${p.limit}`,
  ),
);

/** What waits behind a delivery in its channel, in order. */
export const listNextDeliveries = statement<
  Endpoint & { channel: string; position: number; replay: number; limit: number }
>()((sql, p) =>
  compilable<DueDelivery>(
    sql,
    raw`select ${due} from (
        select company, webhook, position, replay from webhook_deliveries
        where company = ${p.company} and webhook = ${p.webhook} and channel = ${p.channel} and state = 'pending'
          and (position, replay) > (${p.position}, ${p.replay})
        order by position, replay limit ${p.limit}
      ) as next
      join webhook_deliveries d
        on d.company = next.company and d.webhook = next.webhook and d.position = next.position and d.replay = next.replay
      left join events e on e.company = d.company and e.position = d.position
      order by d.position, d.replay`,
  ),
);

/** They have arrived. `ids` is a JSON array. */
export const finishDelivered = statement<Endpoint & { ids: string; status: number; now: number }>()((sql, p, engine) =>
  sql
    .updateTable("webhook_deliveries")
    .set({
      state: raw.lit("delivered"),
      attempts: raw`attempts + 1`,
      next_attempt_at: raw.lit(null),
      last_status: p.status,
      last_error: raw.lit(null),
      last_attempt_at: p.now,
      finished_at: p.now,
    })
    .where("company", "=", p.company)
    .where("webhook", "=", p.webhook)
    .where(inList(engine, "id", p.ids))
    .where("state", "=", raw.lit("pending")),
);

/** What came of an attempt that failed: another one at `next_attempt_at`, or none. */
export const settleFailed = statement<
  Endpoint &
    Pick<
      WebhookDeliveryRow,
      "id" | "state" | "next_attempt_at" | "last_status" | "last_error" | "last_attempt_at" | "finished_at"
    >
>()((sql, p) =>
  sql
    .updateTable("webhook_deliveries")
    .set({
      state: p.state,
      attempts: raw`attempts + 1`,
      next_attempt_at: p.next_attempt_at,
      last_status: p.last_status,
      last_error: p.last_error,
      last_attempt_at: p.last_attempt_at,
      finished_at: p.finished_at,
    })
    .where("company", "=", p.company)
    .where("webhook", "=", p.webhook)
    .where("id", "=", p.id)
    .where("state", "=", raw.lit("pending")),
);

/** The receiver is there again: what waits for a later attempt is due now. */
export const hastenHeads = statement<Endpoint & { now: number }>()((sql, p) =>
  sql
    .updateTable("webhook_deliveries")
    .set({ next_attempt_at: p.now })
    .where("company", "=", p.company)
    .where("webhook", "=", p.webhook)
    .where("state", "=", raw.lit("pending"))
    .where("next_attempt_at", ">", p.now),
);
