import {
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Tables } from "./schema";

export type EngineName = "sqlite" | "postgres";
export type Value = string | number | bigint | null | Uint8Array;

/** What a statement is built with: Kysely without a connection, which only writes SQL. */
export type Sql = Kysely<Tables>;

/**
 * A query that is written once in typed SQL, compiled once an engine, prepared once a connection and then only bound:
 * what every call runs would otherwise spend more time in the query builder than in the database.
 *
 * @example
 * const findTag = statement<{ company: string; id: string }>()((sql, p) =>
 *   sql.selectFrom("tags").selectAll().where("company", "=", p.company).where("id", "=", p.id));
 * const tag = await tx.one(findTag, { company, id });
 */
export interface Statement<P, R> {
  readonly build: (sql: Sql, params: P, engine: EngineName) => Compilable<R>;
}

export const statement =
  <P extends object>() =>
  <R>(build: (sql: Sql, params: P, engine: EngineName) => Compilable<R>): Statement<P, R> => ({ build });

/** SQL text with the names of its parameters in their order; a constant stands for itself. */
export interface CompiledStatement {
  readonly sql: string;
  readonly bind: (params: object) => Value[];
}

class Parameter {
  constructor(readonly name: string) {}
}

/** Stands for the parameters while a statement is compiled: reading any name gives that parameter's mark. */
const placeholders = <P>(): P => new Proxy({}, { get: (_, name) => new Parameter(String(name)) }) as P;

export function compile<P, R>(statement: Statement<P, R>, sql: Sql, engine: EngineName): CompiledStatement {
  const compiled = statement.build(sql, placeholders<P>(), engine).compile();
  const slots = compiled.parameters as readonly (Parameter | Value)[];
  return {
    sql: compiled.sql,
    bind: (params) => {
      const values = new Array<Value>(slots.length);
      for (let i = 0; i < slots.length; i++) {
        const slot = slots[i] as Parameter | Value;
        values[i] = slot instanceof Parameter ? ((params as Record<string, Value>)[slot.name] as Value) : slot;
      }
      return values;
    },
  };
}

/** Kysely for an engine's SQL, without a connection. */
export const sqlFor = (engine: EngineName): Sql =>
  new Kysely<Tables>({
    dialect:
      engine === "sqlite"
        ? {
            createAdapter: () => new SqliteAdapter(),
            createDriver: () => new DummyDriver(),
            createIntrospector: (db) => new SqliteIntrospector(db),
            createQueryCompiler: () => new SqliteQueryCompiler(),
          }
        : {
            createAdapter: () => new PostgresAdapter(),
            createDriver: () => new DummyDriver(),
            createIntrospector: (db) => new PostgresIntrospector(db),
            createQueryCompiler: () => new PostgresQueryCompiler(),
          },
  });
