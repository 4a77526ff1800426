import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { ListChannelsCommand } from "@wildix/xbees-conversations-client";
import { type RawBuilder, sql as raw } from "kysely";
import { Client } from "pg";
import { openStore } from "../../src/store/open";
import { PostgresStore } from "../../src/store/postgres";
import { statement } from "../../src/store/statement";
import { type ReadTx, type Store, StoreUnavailableError, type WriteTx } from "../../src/store/store";
import { createDatabase, type TestDatabase } from "../support/engines";
import { gate } from "../support/gate";
import { World } from "../support/world";

const listSecrets = statement<Record<string, never>>()((sql) => sql.selectFrom("secrets").selectAll());

const onPostgres = process.env.TEST_POSTGRES ? describe : describe.skip;

onPostgres("PostgreSQL", () => {
  let database: TestDatabase;
  let url: string;
  let store: Store;
  let operator: Client;

  beforeAll(async () => {
    database = await createDatabase("postgres");
    url = database.config.databaseUrl as string;
    operator = new Client({ connectionString: url });
    await operator.connect();
  });
  afterAll(async () => {
    await operator.end();
    await database.drop();
  });
  beforeEach(async () => {
    store = openStore({ ...database.config, databasePoolSize: 5, databaseTimeoutMs: 5000 });
    await store.migrate();
    await operator.query("DELETE FROM secrets");
  });
  afterEach(() => store.close());

  const ask = <R>(tx: ReadTx, query: RawBuilder<R>): Promise<R[]> =>
    tx.query<R>({ compile: () => query.compile(tx.sql) } as never);
  const add = (tx: WriteTx, name: string) => ask(tx, raw`INSERT INTO secrets VALUES (${name}, '', 0)`);
  const pid = async (tx: ReadTx) =>
    ((await ask<{ pid: number }>(tx, raw`SELECT pg_backend_pid() AS pid`))[0] as { pid: number }).pid;
  const terminate = (backend: number) => operator.query("SELECT pg_terminate_backend($1, 5000)", [backend]);
  const names = async (): Promise<string[]> =>
    (await operator.query("SELECT name FROM secrets ORDER BY name")).rows.map(({ name }) => name);

  describe("a connection that is lost", () => {
    test("in the middle of a unit of work: it fails as a whole, and the next one works", async () => {
      const lost = store.write(async (tx) => {
        await add(tx, "lost");
        await terminate(await pid(tx));
        await add(tx, "never");
      });
      await expect(lost).rejects.toThrow(StoreUnavailableError);
      await store.write((tx) => add(tx, "next"));
      expect(await names()).toEqual(["next"]);
    });

    test("between two statements, and nobody asks for anything more: it isn't kept", async () => {
      const lost = store.write(async (tx) => {
        await add(tx, "lost");
        await terminate(await pid(tx));
        // Long enough for the news to arrive: the process must live through it.
        await new Promise((resolve) => setTimeout(resolve, 50));
      });
      await expect(lost).rejects.toThrow(StoreUnavailableError);
      expect(await names()).toEqual([]);
    });

    test("while a statement runs", async () => {
      const running = gate();
      let backend = 0;
      const lost = store.read(async (tx) => {
        backend = await pid(tx);
        running.open();
        await ask(tx, raw`SELECT pg_sleep(4)`);
      });
      const refused = expect(lost).rejects.toThrow(StoreUnavailableError);
      await running.opened;
      await new Promise((resolve) => setTimeout(resolve, 50));
      await terminate(backend);
      await refused;
    });

    test("while it is idle in the pool, as all are when PostgreSQL restarts: nobody notices", async () => {
      await Promise.all(Array.from({ length: 5 }, () => store.read((tx) => ask(tx, raw`SELECT pg_sleep(0.05)`))));
      const { rowCount } = await operator.query(
        `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = 'conversations'`,
      );
      expect(rowCount).toBe(5);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await Promise.all(Array.from({ length: 10 }, (_, n) => store.write((tx) => add(tx, `${n}`))));
      expect(await names()).toHaveLength(10);
    });

    test("without a word, as when a network is cut: one stops waiting, and doesn't use it again", async () => {
      const cut = { silent: false };
      const sockets = new Set<Socket>();
      const { hostname, port } = new URL(url);
      const network = createServer((near) => {
        const far = connect(Number(port || 5432), hostname);
        for (const [from, to] of [
          [near, far],
          [far, near],
        ] as const) {
          sockets.add(from);
          from.on("data", (bytes) => cut.silent || to.write(bytes));
          from.on("error", () => {});
          from.on("close", () => to.destroy());
        }
      });
      await new Promise<void>((resolve) => network.listen(0, "127.0.0.1", resolve));
      const through = new URL(url);
      through.hostname = "127.0.0.1";
      through.port = `${(network.address() as AddressInfo).port}`;
      const distant = new PostgresStore(through.href, { poolSize: 1, statementTimeoutMs: 200 });
      const before = await distant.read(pid);
      cut.silent = true;
      const unheard = distant.write((tx) => add(tx, "unheard"));
      await expect(unheard).rejects.toThrow(StoreUnavailableError);
      cut.silent = false;
      expect(await distant.read(pid)).not.toBe(before);
      await distant.close();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => network.close(resolve));
    });

    test("is answered with 503 and Retry-After over HTTP, and the next call works", async () => {
      const world = await World.open("postgres", { databasePoolSize: 1 });
      try {
        const { ann } = await world.company();
        await ann.client.send(new ListChannelsCommand({}));
        const own = new Client({ connectionString: world.database.config.databaseUrl });
        await own.connect();
        // The next call finds its table locked, and loses its connection while it waits.
        await own.query("BEGIN; LOCK TABLE channels");
        const response = fetch(`${world.address}/v2/conversations/channels`, {
          headers: {
            authorization: `Bearer ${await world.token({ company: "company1", type: "XBS", subject: ann.id })}`,
          },
        });
        for (let waiting = 0; waiting === 0; ) {
          const { rowCount } = await own.query(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND wait_event_type = 'Lock'`,
          );
          waiting = rowCount ?? 0;
        }
        const { status, headers } = await response;
        expect([status, headers.get("retry-after")]).toEqual([503, "1"]);
        await own.query("ROLLBACK");
        await own.end();
        expect((await ann.client.send(new ListChannelsCommand({}))).channels).toEqual([]);
      } finally {
        await world.close();
      }
    });
  });

  test("a server that can't be reached is told of at once", async () => {
    const nowhere = new PostgresStore("postgres://postgres@127.0.0.1:1/postgres", {
      poolSize: 2,
      statementTimeoutMs: 2000,
    });
    await expect(nowhere.migrate()).rejects.toThrow(StoreUnavailableError);
    await expect(nowhere.version()).rejects.toThrow(StoreUnavailableError);
    await expect(nowhere.read(pid)).rejects.toThrow(StoreUnavailableError);
    await nowhere.close();
  });

  test("when all connections are taken, one waits its time, and those that have one go on", async () => {
    const small = new PostgresStore(url, { poolSize: 2, statementTimeoutMs: 400 });
    const held = gate();
    const holders = [1, 2].map((n) =>
      small.read(async (tx) => {
        // Not in a transaction, and no statement runs: nothing times out but those who wait.
        await held.opened;
        await ask(tx, raw`SELECT ${n}::integer`);
        return n;
      }),
    );
    await expect(small.read(pid)).rejects.toThrow(StoreUnavailableError);
    held.open();
    expect(await Promise.all(holders)).toEqual([1, 2]);
    expect(await small.read(pid)).toBeGreaterThan(0);
    await small.close();
  });

  test("a statement that takes too long is given up, and its connection can be used again", async () => {
    const impatient = new PostgresStore(url, { poolSize: 1, statementTimeoutMs: 200 });
    const before = await impatient.read(pid);
    await expect(impatient.write((tx) => ask(tx, raw`SELECT pg_sleep(5)`))).rejects.toThrow(StoreUnavailableError);
    expect(await impatient.read(pid)).toBe(before);
    await impatient.close();
  });

  test("a unit of work that stands still doesn't hold its locks for ever", async () => {
    const impatient = new PostgresStore(url, { poolSize: 1, statementTimeoutMs: 200 });
    const still = impatient.write(async (tx) => {
      await add(tx, "still");
      await new Promise((resolve) => setTimeout(resolve, 600));
      await add(tx, "late");
    });
    await expect(still).rejects.toThrow(StoreUnavailableError);
    expect(await names()).toEqual([]);
    expect(await impatient.read(pid)).toBeGreaterThan(0);
    await impatient.close();
  });

  test("transactions that can't be ordered are run again until they can", async () => {
    const runs = { a: 0, b: 0 };
    const [aRead, bRead] = [gate(), gate()];
    // Each writes what the other has counted: one of them has to see the other.
    const unit = (name: "a" | "b", mine: { open: () => void }, other: { opened: Promise<void> }) =>
      store.write(async (tx) => {
        runs[name]++;
        await ask(tx, raw`SET TRANSACTION ISOLATION LEVEL SERIALIZABLE`);
        const [counted] = await ask<{ n: number }>(tx, raw`SELECT count(*) AS n FROM secrets`);
        mine.open();
        await other.opened;
        await ask(tx, raw`INSERT INTO secrets VALUES (${name}, ${`${counted?.n}`}, 0)`);
      });
    await Promise.all([unit("a", aRead, bRead), unit("b", bRead, aRead)]);
    expect(runs.a + runs.b).toBeGreaterThan(2);
    const { rows } = await operator.query("SELECT value FROM secrets ORDER BY value");
    expect(rows.map(({ value }) => value)).toEqual(["0", "1"]);
  });

  test("of two in each other's way for ever one is run again", async () => {
    await operator.query("INSERT INTO secrets VALUES ('x', '0', 0), ('y', '0', 0)");
    let runs = 0;
    const [first, second] = [gate(), gate()];
    const raise = (tx: WriteTx, name: string) =>
      ask(tx, raw`UPDATE secrets SET value = (value::int + 1)::text WHERE name = ${name}`);
    const unit = (names: readonly [string, string], mine: { open: () => void }, other: { opened: Promise<void> }) =>
      store.write(async (tx) => {
        runs++;
        await raise(tx, names[0]);
        mine.open();
        await other.opened;
        await raise(tx, names[1]);
      });
    await Promise.all([unit(["x", "y"], first, second), unit(["y", "x"], second, first)]);
    expect(runs).toBe(3);
    const { rows } = await operator.query("SELECT value FROM secrets");
    expect(rows.map(({ value }) => value)).toEqual(["2", "2"]);
  });

  test("a unit of work that ignores a failed statement isn't taken for kept", async () => {
    const ignoring = store.write(async (tx) => {
      await add(tx, "before");
      await ask(tx, raw`SELECT 1 / 0`).catch(() => {});
    });
    await expect(ignoring).rejects.toThrow("ignored a failure");
    expect(await names()).toEqual([]);
  });

  test("what is asked for and not waited for is nothing that a unit of work leaves behind when it throws", async () => {
    const thrown = store.write(async (tx) => {
      await add(tx, "before");
      void add(tx, "unawaited");
      throw new Error("changed its mind");
    });
    await expect(thrown).rejects.toThrow("changed its mind");
    await store.write((tx) => add(tx, "next"));
    expect(await names()).toEqual(["next"]);
  });

  test("a unit of work can't ask for anything once it is over", async () => {
    let kept: WriteTx | undefined;
    await store.write(async (tx) => {
      kept = tx;
    });
    await expect(add(kept as WriteTx, "late")).rejects.toThrow("is over");
    expect(await names()).toEqual([]);
  });

  test("what is asked for at once with a statement that fails, fails with it, and can be asked again", async () => {
    const small = new PostgresStore(url, { poolSize: 1, statementTimeoutMs: 2000 });
    const fail = (tx: ReadTx) => ask(tx, raw`SELECT 1 / 0`);
    const outcomes = small.read((tx) =>
      Promise.allSettled([ask(tx, raw`SELECT 1`), fail(tx), tx.all(listSecrets, {}), tx.all(listSecrets, {})]),
    );
    expect((await outcomes).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected", "rejected"]);
    const [first, second] = await small.read((tx) => Promise.all([tx.all(listSecrets, {}), tx.all(listSecrets, {})]));
    expect([first, second]).toEqual([[], []]);
    await small.close();
  });

  test("a statement that fails the first time that a connection runs it works the next time", async () => {
    const small = new PostgresStore(url, { poolSize: 1, statementTimeoutMs: 2000 });
    const insert = statement<{ name: string }>()((sql, p) =>
      sql.insertInto("secrets").values({ name: p.name, value: "", created_at: 0 } as never),
    );
    await operator.query("INSERT INTO secrets VALUES ('taken', '', 0)");
    const twice = small.write((tx) => tx.run(insert, { name: "taken" }));
    await expect(twice).rejects.toThrow("duplicate key");
    for (const name of ["a", "b"]) expect(await small.write((tx) => tx.run(insert, { name }))).toBe(1);
    expect(await names()).toEqual(["a", "b", "taken"]);
    await small.close();
  });

  test("a table that a newer program changes doesn't break the statements of this one", async () => {
    const all = () => store.read((tx) => tx.all(listSecrets, {}));
    await store.write((tx) => add(tx, "a"));
    for (let n = 0; n < 10; n++) await all();
    await operator.query("ALTER TABLE secrets ADD COLUMN more text");
    expect(await all()).toMatchObject([{ name: "a" }]);
    await store.write(async (tx) => {
      expect(await tx.all(listSecrets, {})).toMatchObject([{ name: "a" }]);
    });
    await operator.query("ALTER TABLE secrets DROP COLUMN more");
    expect(await all()).toMatchObject([{ name: "a" }]);
  });

  test("a database that only reads, as a replica does, is told of", async () => {
    const replica = new URL(url);
    replica.searchParams.set("options", "-c default_transaction_read_only=on");
    const readOnly = new PostgresStore(replica.href, { poolSize: 1, statementTimeoutMs: 2000 });
    expect(await readOnly.read(pid)).toBeGreaterThan(0);
    await expect(readOnly.write((tx) => add(tx, "no"))).rejects.toThrow(StoreUnavailableError);
    await readOnly.close();
  });
});
