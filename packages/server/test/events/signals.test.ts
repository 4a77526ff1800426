import { openSignals } from "../../src/events/open-signals";
import type { Signals } from "../../src/events/signals";
import { createLog } from "../../src/log";
import { openStore } from "../../src/store/open";
import type { Store } from "../../src/store/store";
import { createDatabase, type TestDatabase } from "../support/engines";
import { waitFor } from "../support/raw-http";

const log = createLog("silent");
const { TEST_POSTGRES, TEST_REDIS } = process.env;

const ways = [
  { name: "one process", engine: "sqlite", redisUrl: undefined, there: true },
  { name: "PostgreSQL", engine: "postgres", redisUrl: undefined, there: Boolean(TEST_POSTGRES) },
  { name: "Redis", engine: "postgres", redisUrl: TEST_REDIS, there: Boolean(TEST_POSTGRES && TEST_REDIS) },
] as const;

for (const { name, engine, redisUrl, there } of ways) {
  (there ? describe : describe.skip)(`signals over ${name}`, () => {
    const databases: TestDatabase[] = [];
    const stores: Store[] = [];
    const opened: Signals[] = [];

    /** The signals of a node, with the messages that it gets under the topic `t`. */
    async function node(database: TestDatabase): Promise<{ signals: Signals; got: string[] }> {
      const store = openStore({ ...database.config, databasePoolSize: 2, databaseTimeoutMs: 10_000 });
      stores.push(store);
      await store.migrate();
      const signals = await openSignals({ ...database.config, redisUrl }, store, Date.now, log);
      opened.push(signals);
      const got: string[] = [];
      signals.on("t", (message) => got.push(message));
      return { signals, got };
    }
    const database = async (): Promise<TestDatabase> => {
      const made = await createDatabase(engine);
      databases.push(made);
      return made;
    };

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((each) => each.close()));
      await Promise.all(stores.splice(0).map((each) => each.close()));
      await Promise.all(databases.splice(0).map((each) => each.drop()));
    });

    test("a message is there at once here, only under its topic, and no more once listening has ended", async () => {
      const { signals, got } = await node(await database());
      const other: string[] = [];
      const stop = signals.on("error", (message) => other.push(message));
      signals.publish("t", "one");
      signals.publish("error", "two");
      stop();
      signals.publish("error", "three");
      expect([got, other]).toEqual([["one"], ["two"]]);
    });

    if (engine === "sqlite") return;

    test("every node gets it once, in order, however long it is; nodes of another store don't", async () => {
      const [shared, foreign] = [await database(), await database()];
      const [here, there1, elsewhere] = [await node(shared), await node(shared), await node(foreign)];
      const messages = ["short", 'ünïcode 🎈 "quoted"\n', "long 🎈".repeat(5000), "", "end"];
      for (const message of messages) here.signals.publish("t", message);
      await waitFor(() => there1.got.length === messages.length);
      there1.signals.publish("t", "back");
      elsewhere.signals.publish("t", "foreign");
      await waitFor(() => here.got.length === messages.length + 1);
      expect(here.got).toEqual([...messages, "back"]);
      expect(there1.got).toEqual([...messages, "back"]);
      expect(elsewhere.got).toEqual(["foreign"]);
    });

    test("what is said again and again reaches the others a few times only", async () => {
      const shared = await database();
      const [here, there1] = [await node(shared), await node(shared)];
      for (let count = 0; count < 500; count++) here.signals.publish("t", "wake");
      here.signals.publish("t", "end");
      await waitFor(() => there1.got.includes("end"));
      expect(here.got.length).toBe(501);
      expect(there1.got.length).toBeLessThan(5);
    });
  });
}

(TEST_POSTGRES ? test : test.skip)(
  "a Redis that isn't there keeps no node from beginning, and from hearing itself",
  async () => {
    const database = await createDatabase("postgres");
    const store = openStore({ ...database.config, databasePoolSize: 2, databaseTimeoutMs: 10_000 });
    await store.migrate();
    const signals = await openSignals({ ...database.config, redisUrl: "redis://127.0.0.1:1" }, store, Date.now, log);
    const got: string[] = [];
    signals.on("t", (message) => got.push(message));
    signals.publish("t", "one");
    expect(got).toEqual(["one"]);
    await signals.close();
    await store.close();
    await database.drop();
  },
);

(TEST_POSTGRES ? test : test.skip)("a connection to PostgreSQL that was cut is made anew", async () => {
  const database = await createDatabase("postgres");
  const store = openStore({ ...database.config, databasePoolSize: 2, databaseTimeoutMs: 10_000 });
  await store.migrate();
  const nodes = await Promise.all(
    [1, 2].map(() => openSignals({ ...database.config, redisUrl: undefined }, store, Date.now, log)),
  );
  const [one, other] = nodes as [Signals, Signals];
  const got: string[] = [];
  other.on("t", (message) => got.push(message));
  const cut =
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'conversations signals'";
  await store.read((tx) => tx.query({ compile: () => ({ sql: cut, parameters: [] }) } as never));
  // It takes a moment until both notice; what is said meanwhile is lost.
  const saying = setInterval(() => one.publish("t", "again"), 20);
  await waitFor(() => got.length > 0);
  clearInterval(saying);
  await Promise.all(nodes.map((each) => each.close()));
  await store.close();
  await database.drop();
});
