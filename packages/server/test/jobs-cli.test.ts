import { main } from "../src/cli/main";
import { openStore } from "../src/store/open";
import type { JobRow } from "../src/store/schema";
import type { Store } from "../src/store/store";
import { createDatabase, describeEngines, type TestDatabase } from "./support/engines";

describeEngines("conversations jobs", (engine) => {
  let database: TestDatabase;
  let store: Store;
  let said: { readonly out: string[]; readonly err: string[] };

  beforeAll(async () => {
    database = await createDatabase(engine);
    store = openStore({ ...database.config, databasePoolSize: 2, databaseTimeoutMs: 10_000 });
    await store.migrate();
    process.env.DATA_DIR = database.config.dataDir;
    process.env.DATABASE_URL = database.config.databaseUrl ?? "";
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });
  beforeEach(async () => {
    said = { out: [], err: [] };
    jest.spyOn(console, "log").mockImplementation((line: string) => void said.out.push(line));
    jest.spyOn(console, "error").mockImplementation((line: string) => void said.err.push(line));
    jest.spyOn(process.stdout, "write").mockImplementation((text) => said.out.push(String(text)) > 0);
    jest.spyOn(process.stderr, "write").mockImplementation((text) => said.err.push(String(text)) > 0);
    await store.write((tx) => tx.execute(tx.sql.deleteFrom("jobs")));
  });
  afterEach(() => jest.restoreAllMocks());

  const add = (row: Partial<JobRow> & { id: string }): Promise<number> =>
    store.write((tx) =>
      tx.execute(
        tx.sql.insertInto("jobs").values({
          company: "acme",
          kind: "external-flags",
          dedupe: null,
          payload: '{"userId":"ann"}',
          state: "waiting",
          run_at: 2000,
          attempts: 0,
          claimed_by: null,
          claimed_until: null,
          error: null,
          created_at: 1000,
          finished_at: null,
          ...row,
        }),
      ),
    );

  const failed = {
    state: "failed" as const,
    attempts: 15,
    error: "Error: no\n  luck",
    finished_at: 4000,
    created_at: 3000,
  };

  test("lists the jobs of all companies, the newest first, one a line", async () => {
    await add({ id: "a" });
    await add({ id: "b", ...failed, company: "" });
    expect(await main(["jobs", "list"])).toBe(0);
    expect(said.out).toEqual([
      "b\tfailed\texternal-flags\t-\t15\t1970-01-01T00:00:04.000Z\tError: no luck",
      "a\twaiting\texternal-flags\tacme\t0\t1970-01-01T00:00:02.000Z",
    ]);
  });

  test("--json gives one object a line", async () => {
    await add({ id: "a" });
    await add({ id: "b", ...failed });
    expect(await main(["jobs", "list", "--json"])).toBe(0);
    expect(said.out.map((line) => JSON.parse(line))).toEqual([
      {
        id: "b",
        state: "failed",
        kind: "external-flags",
        company: "acme",
        payload: { userId: "ann" },
        attempts: 15,
        createdAt: "1970-01-01T00:00:03.000Z",
        finishedAt: "1970-01-01T00:00:04.000Z",
        error: "Error: no\n  luck",
      },
      {
        id: "a",
        state: "waiting",
        kind: "external-flags",
        company: "acme",
        payload: { userId: "ann" },
        attempts: 0,
        createdAt: "1970-01-01T00:00:01.000Z",
        runAt: "1970-01-01T00:00:02.000Z",
      },
    ]);
  });

  test("--state and --limit choose", async () => {
    await add({ id: "a" });
    await add({ id: "b", ...failed });
    await add({ id: "c", state: "retrying", created_at: 2000 });
    const ids = () => said.out.splice(0).map((line) => line.split("\t")[0]);
    expect(await main(["jobs", "list", "--state", "failed", "retrying"])).toBe(0);
    expect(ids()).toEqual(["b", "c"]);
    expect(await main(["jobs", "list", "--limit", "1"])).toBe(0);
    expect(ids()).toEqual(["b"]);
  });

  test("an unknown state and a limit that is none are refused with what to write", async () => {
    expect(await main(["jobs", "list", "--state", "lost"])).toBe(2);
    expect(said.err.join("")).toContain("waiting, running, retrying, done, failed");
    expect(await main(["jobs", "list", "--limit", "0"])).toBe(2);
    expect(said.err.join("")).toContain("from 1 to 10000");
  });

  test("retry gives a failed job all of its attempts again, at once", async () => {
    await add({ id: "b", ...failed });
    expect(await main(["jobs", "retry", "b"])).toBe(0);
    const rows = await store.read((tx) => tx.query(tx.sql.selectFrom("jobs").selectAll()));
    expect(rows[0]).toMatchObject({ state: "retrying", attempts: 0, finished_at: null });
    expect(rows[0]?.run_at).toBeGreaterThan(Date.now() - 60_000);
  });

  test("retry refuses a job that is done, that runs, or that isn't there", async () => {
    await add({ id: "done", state: "done", finished_at: 4000 });
    await add({ id: "running", state: "running", claimed_by: "host/1/x", claimed_until: 9000 });
    expect(await main(["jobs", "retry", "done"])).toBe(2);
    expect(await main(["jobs", "retry", "running"])).toBe(2);
    expect(await main(["jobs", "retry", "nowhere"])).toBe(2);
    expect(said.err).toEqual([
      "The job done is done: there is nothing to try again.",
      "The job running is running now, on host/1/x: wait until it is over.",
      'There is no job nowhere: see "conversations jobs list".',
    ]);
  });

  test("--help explains the states", async () => {
    expect(await main(["jobs", "--help"])).toBe(0);
    expect(said.out.join("")).toContain("given up after too many attempts");
  });
});
