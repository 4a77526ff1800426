import { type RawBuilder, sql } from "kysely";
import type { EngineName } from "./statement";

/**
 * `column IN (…)` over a parameter that holds any number of strings as a JSON array: one prepared statement for all lengths.
 *
 * @example where((eb) => eb("id", "in", jsonList(engine, p.ids)))  // p.ids = JSON.stringify(["a", "b"])
 */
export const jsonList = (engine: EngineName, json: string): RawBuilder<string> =>
  engine === "sqlite"
    ? sql<string>`(select value from json_each(${json}))`
    : sql<string>`(select jsonb_array_elements_text(cast(${json} as jsonb)))`;

/** The larger of two: `max(a, b)` on SQLite, `greatest(a, b)` on PostgreSQL. */
export const greatest = (engine: EngineName, one: unknown, other: unknown): RawBuilder<number> =>
  engine === "sqlite" ? sql<number>`max(${one}, ${other})` : sql<number>`greatest(${one}, ${other})`;
