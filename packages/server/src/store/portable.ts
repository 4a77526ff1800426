import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { EngineName } from "./statement";

/**
 * `column IN (…)` over a parameter that holds any number of strings as a JSON array: one prepared statement for all lengths. On
 * PostgreSQL it is an array, which is looked up in the index whatever the table's size; a subquery might be joined instead.
 *
 * @example where(inList(engine, "id", p.ids))  // p.ids = JSON.stringify(["a", "b"])
 */
export const inList = (engine: EngineName, column: string, json: string): RawBuilder<SqlBool> =>
  engine === "sqlite"
    ? sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${json}))`
    : sql<SqlBool>`${sql.ref(column)} = any(array(select jsonb_array_elements_text(cast(${json} as jsonb))))`;

/** The larger of two: `max(a, b)` on SQLite, `greatest(a, b)` on PostgreSQL. */
export const greatest = (engine: EngineName, one: unknown, other: unknown): RawBuilder<number> =>
  engine === "sqlite" ? sql<number>`max(${one}, ${other})` : sql<number>`greatest(${one}, ${other})`;
