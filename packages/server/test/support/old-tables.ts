import { type RawBuilder, sql as raw } from "kysely";
import { migrations } from "../../src/store/migrations";
import type { Store } from "../../src/store/store";

/** Runs a statement as it is written. */
export const runRaw = (store: Store, statement: RawBuilder<unknown>): Promise<number> =>
  store.write((tx) => tx.execute({ compile: () => statement.compile(tx.sql) as never }));

/** Makes the tables in an empty database as they were in a version. */
export async function migrateTo(store: Store, version: number): Promise<void> {
  await runRaw(
    store,
    raw`CREATE TABLE migrations (version integer NOT NULL PRIMARY KEY, name text NOT NULL, applied_at bigint NOT NULL)`,
  );
  for (const migration of migrations.filter((each) => each.version <= version)) {
    for (const text of migration.up(store.engine)) await runRaw(store, raw.raw(text));
    await runRaw(
      store,
      raw`INSERT INTO migrations (version, name, applied_at) VALUES (${migration.version}, ${migration.name}, 0)`,
    );
  }
}
