import { type RawBuilder, sql as raw } from "kysely";
import type { EventRow } from "./schema";
import { type Sql, statement } from "./statement";

/** An event to be written: its position is given by the database. */
export type NewEventRow = Omit<EventRow, "position">;

const compilable = <R>(sql: Sql, query: RawBuilder<R>) => ({ compile: () => query.compile(sql) });

/**
 * Says to whoever looks for the horizon that this transaction is about to take positions after the sequence's last value: a lock
 * that nobody waits for, named after that value and gone with the transaction. It is taken before the first position is.
 */
const announced = raw`announced as materialized (
  select pg_advisory_xact_lock_shared(s.tableoid::int4, ((s.last_value & 4294967295)::bit(32))::int4) from event_positions s
)`;

/** On SQLite: where the table is empty, the position up to which events were removed, so that none is given twice. */
const newestPosition = raw<number>`coalesce((select max(position) from events), (select position from event_marks where name = 'forgotten'))`;

/** Writes one event. It has to be the last that its unit of work writes but for other events. */
export const insertEvent = statement<{ [K in keyof NewEventRow]: NewEventRow[K] }>()((sql, p, engine) => {
  const { company, id, type, channel, body, only_user, joined, gone } = p;
  const texts = raw`${company}, ${id}, ${type}, ${channel}, ${body}, ${only_user}, ${joined}, ${gone}`;
  const columns = raw`company, id, type, channel, body, only_user, joined, gone, time`;
  return compilable(
    sql,
    engine === "sqlite"
      ? raw`insert into events (${columns}, position) values (${texts}, ${p.time}, ${newestPosition} + 1)`
      : raw`with ${announced} insert into events (${columns}, position)
          select ${texts}, cast(${p.time} as bigint), nextval('event_positions') from announced`,
  );
});

/** As `insertEvent`, for several at once, in their order: a JSON array of `NewEventRow`. */
export const insertEvents = statement<{ rows: string }>()((sql, p, engine) => {
  const field = (name: keyof NewEventRow) =>
    engine === "sqlite"
      ? raw`json_extract(value, ${raw.lit(`$.${name}`)})`
      : name === "time"
        ? raw`(value ->> 'time')::bigint`
        : raw`value ->> ${raw.lit(name)}`;
  const names = ["company", "id", "type", "channel", "time", "body", "only_user", "joined", "gone"] as const;
  const columns = raw.join(names.map((name) => raw.id(name)));
  const fields = raw.join(names.map(field));
  return compilable(
    sql,
    engine === "sqlite"
      ? raw`insert into events (position, ${columns})
          select ${newestPosition} + 1 + key, ${fields} from json_each(${p.rows}) order by key`
      : raw`with ${announced} insert into events (position, ${columns})
          select nextval('event_positions'), ${fields}
          from announced, (
            select value from json_array_elements(cast(${p.rows} as json)) with ordinality as each (value, place) order by place
          ) as given`,
  );
});

export interface Horizon {
  /** The largest position of which nothing at or below can appear any more. */
  horizon: number;
  /** The largest position that was given out, though perhaps its event isn't committed yet, or never will be. */
  last: number;
}

/**
 * On SQLite the newest committed position: there is one writer. On PostgreSQL a smaller position may be committed after a larger
 * one; each transaction that has taken positions, or is about to, holds a lock named after a position below them (`announced`).
 * The sequence is read first: what is at or below its value is announced by then, or has ended.
 *
 * The locks' names are 32 bits of the position: a distance of half of them or more is that of one that began after the sequence
 * was read.
 */
export const findHorizon = statement<Record<string, never>>()((sql, _, engine) =>
  compilable<Horizon>(
    sql,
    engine === "sqlite"
      ? raw`select ${newestPosition} as last, ${newestPosition} as horizon`
      : raw`select s.last_value as last, s.last_value - coalesce(held.behind, 0) as horizon
          from event_positions s cross join lateral (
            select max(distance) filter (where distance < 2147483648) as behind from (
              select (s.last_value - l.objid::bigint) & 4294967295 as distance
              from pg_locks l
              where l.locktype = 'advisory' and l.objsubid = 2 and l.classid = s.tableoid
                and l.database = (select d.oid from pg_database d where d.datname = current_database())
            ) as locks
          ) as held`,
  ),
);

interface Span {
  after: number;
  upTo: number;
  limit: number;
}

const between = (sql: Sql, p: Span) =>
  sql
    .selectFrom("events")
    .selectAll()
    .where("position", ">", p.after)
    .where("position", "<=", p.upTo)
    .orderBy("position")
    .limit(p.limit);

/** Events of all companies, in their order. */
export const listEvents = statement<Span>()((sql, p) => between(sql, p));

export const listEventsOfCompany = statement<Span & { company: string }>()((sql, p) =>
  between(sql, p).where("company", "=", p.company),
);

/** The positions and times of the first events after a position, of all companies. */
export const listOldestEvents = statement<{ after: number; limit: number }>()((sql, p) =>
  sql
    .selectFrom("events")
    .select(["position", "time"])
    .where("position", ">", p.after)
    .orderBy("position")
    .limit(p.limit),
);

export const deleteEventsUpTo = statement<{ position: number }>()((sql, p) =>
  sql.deleteFrom("events").where("position", "<=", p.position),
);

export const findEventMark = statement<{ name: "forgotten" }>()((sql, p) =>
  sql.selectFrom("event_marks").select("position").where("name", "=", p.name),
);

export const moveEventMark = statement<{ name: "forgotten"; position: number }>()((sql, p) =>
  sql
    .updateTable("event_marks")
    .set({ position: p.position })
    .where("name", "=", p.name)
    .where("position", "<", p.position),
);
