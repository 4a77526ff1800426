import { findIdempotencyRecord, insertIdempotencyRecord } from "../../src/store/idempotency";
import { openStore } from "../../src/store/open";
import type { Store } from "../../src/store/store";
import { createDatabase, describeEngines, type TestDatabase } from "../support/engines";
import { migrateTo } from "../support/old-tables";

describeEngines("what an older release kept", (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await createDatabase(engine);
    store = openStore({ ...database.config, databasePoolSize: 2, databaseTimeoutMs: 10_000 });
  });
  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  test("answers of idempotent calls are still found, each by its key, caller and operation, and taken once", async () => {
    await migrateTo(store, 5);
    const record = (caller: string, operation: string, key: string) => ({
      company: "acme",
      caller,
      operation,
      key,
      input_hash: `hash of ${key}`,
      answer: `${caller} ${operation} ${key}`,
      created_at: 1,
    });
    const records = ["XBS:ann", "XBS:bob"].flatMap((caller) =>
      ["SendMessage", "SendDirectMessage"].flatMap((operation) =>
        ["1", "2"].map((key) => record(caller, operation, key)),
      ),
    );
    const insert = (each: (typeof records)[number]) => store.write((tx) => tx.run(insertIdempotencyRecord, each));
    for (const each of records) await insert(each);

    await store.migrate();

    for (const each of records) expect(await store.read((tx) => tx.one(findIdempotencyRecord, each))).toEqual(each);
    for (const each of records) await expect(insert(each)).rejects.toThrow();
    await insert(record("XBS:ann", "SendMessage", "3"));
  });
});
