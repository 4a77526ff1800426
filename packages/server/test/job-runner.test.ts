import type { JobBody, RecurringJob } from "../src/jobs/job";
import { JobRunner, type RunnerOptions } from "../src/jobs/runner";
import { createLog } from "../src/log";
import { newId } from "../src/rules/ids";
import { MAX_ATTEMPTS, retryWait } from "../src/rules/job-retries";
import type { Services } from "../src/services";
import { insertJob, reviveJob } from "../src/store/jobs";
import { openStore } from "../src/store/open";
import type { JobRow } from "../src/store/schema";
import type { Store } from "../src/store/store";
import { createDatabase, describeEngines, type TestDatabase } from "./support/engines";
import { gate } from "./support/gate";

const LEASE = 60_000;

describe("the wait after a failed attempt", () => {
  test("doubles from a second to an hour, and is shortened by up to half of it", () => {
    expect([1, 2, 3, 4].map((attempt) => retryWait(attempt, 0))).toEqual([1000, 2000, 4000, 8000]);
    expect(retryWait(MAX_ATTEMPTS, 0)).toBe(3_600_000);
    expect(retryWait(3, 1)).toBe(2000);
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt++) {
      expect(retryWait(attempt + 1, 0.5)).toBeGreaterThanOrEqual(retryWait(attempt, 0.5));
    }
  });
});

describeEngines("the runner of jobs", (engine) => {
  let database: TestDatabase;
  let store: Store;
  let stores: Store[];
  let runners: JobRunner[];
  let now = 0;

  beforeEach(async () => {
    now = 1_000_000;
    database = await createDatabase(engine);
    stores = [];
    runners = [];
    store = openNode();
    await store.migrate();
  });
  afterEach(async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
    await Promise.all(stores.map((each) => each.close()));
    await database.drop();
  });

  /** On PostgreSQL a node has a pool of its own. */
  function openNode(): Store {
    if (engine === "sqlite" && stores[0]) return stores[0];
    const opened = openStore({
      ...database.config,
      databasePoolSize: 5,
      databaseTimeoutMs: 10_000,
    });
    stores.push(opened);
    return opened;
  }

  function node(
    once: Record<string, JobBody<never>>,
    { recurring = {}, ...options }: Partial<RunnerOptions> & { recurring?: Record<string, RecurringJob> } = {},
  ): JobRunner {
    // Only what the runner itself uses.
    const services = { store: openNode(), clock: () => now, log: createLog("silent") } as unknown as Services;
    const runner = new JobRunner(services, { once, recurring }, { lease: LEASE, ...options });
    runners.push(runner);
    return runner;
  }

  const add = (kind: string, payload: unknown = {}): Promise<string> =>
    store.write(async (tx) => {
      const id = newId();
      const job = { company: "acme", id, kind, dedupe: null, payload: JSON.stringify(payload) };
      await tx.run(insertJob, { ...job, run_at: now, created_at: now });
      return id;
    });

  const job = async (id: string): Promise<JobRow> => {
    const rows = await store.read((tx) => tx.query(tx.sql.selectFrom("jobs").selectAll().where("id", "=", id)));
    return rows[0] as JobRow;
  };

  test("several nodes share the jobs, and each is run once", async () => {
    const runs = new Map<string, number>();
    const body: JobBody<{ n: string }> = {
      run: (turn) =>
        turn.portion(async () => {
          runs.set(turn.payload.n, (runs.get(turn.payload.n) ?? 0) + 1);
        }),
    };
    for (let n = 0; n < 40; n++) await add("count", { n: `${n}` });
    const nodes = [node({ count: body }), node({ count: body }), node({ count: body })];
    await Promise.all(nodes.map((each) => each.settled()));
    expect([...runs.values()]).toEqual(Array(40).fill(1));
    expect(runs.size).toBe(40);
  });

  test("one node runs no more at once than it may", async () => {
    let [running, most] = [0, 0];
    const body: JobBody<unknown> = {
      run: async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running--;
      },
    };
    for (let n = 0; n < 12; n++) await add("busy");
    await node({ busy: body }, { concurrency: 3 }).settled();
    expect(most).toBe(3);
  });

  test("a job of a kind that this program doesn't know waits for a newer one", async () => {
    const id = await add("from the future");
    await node({}).settled();
    expect(await job(id)).toMatchObject({ state: "waiting", attempts: 0 });
  });

  test("a failed attempt is tried again after a growing wait, with the error kept, until it is given up", async () => {
    let attempts = 0;
    const body: JobBody<unknown> = {
      run: async () => {
        attempts++;
        throw new TypeError("not today", { cause: new Error("rain") });
      },
    };
    const id = await add("fail");
    const runner = node({ fail: body });
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt++) {
      await runner.settled();
      const failed = await job(id);
      expect(failed).toMatchObject({ state: "retrying", attempts: attempt, error: "TypeError: not today (rain)" });
      expect(failed.run_at).toBeGreaterThanOrEqual(now + retryWait(attempt, 1));
      expect(failed.run_at).toBeLessThanOrEqual(now + retryWait(attempt, 0));
      await runner.settled();
      expect(attempts).toBe(attempt);
      now = failed.run_at;
    }
    await runner.settled();
    expect(await job(id)).toMatchObject({
      state: "failed",
      attempts: MAX_ATTEMPTS,
      finished_at: now,
      claimed_by: null,
    });
    now += 1_000_000_000;
    await runner.settled();
    expect(attempts).toBe(MAX_ATTEMPTS);

    expect(await store.write((tx) => tx.run(reviveJob, { company: "acme", id, now }))).toBe(1);
    await runner.settled();
    expect(await job(id)).toMatchObject({ state: "retrying", attempts: 1 });
  });

  test("an attempt that fails keeps the portions that were done, and nothing of the one that failed", async () => {
    const body: JobBody<unknown> = {
      run: async (turn) => {
        await turn.portion((tx) => tx.execute(tx.sql.insertInto("secrets").values(secret("kept"))));
        await turn.portion(async (tx) => {
          await tx.execute(tx.sql.insertInto("secrets").values(secret("lost")));
          throw new Error("no");
        });
      },
    };
    await add("half");
    await node({ half: body }).settled();
    expect(await secrets()).toEqual(["kept"]);
  });

  const secret = (name: string) => ({ name, value: "", created_at: 0 });
  const secrets = async () =>
    (await store.read((tx) => tx.query(tx.sql.selectFrom("secrets").select("name").orderBy("name")))).map(
      ({ name }) => name,
    );

  test("a dead node's job is taken over when its lease ends; what it does afterwards isn't kept", async () => {
    const hanging = gate();
    const begun = gate();
    const id = await add("work");
    const dead = node({
      work: {
        run: async (turn) => {
          await turn.portion((tx) => tx.execute(tx.sql.insertInto("secrets").values(secret("first"))));
          begun.open();
          await hanging.opened;
          await turn.portion((tx) => tx.execute(tx.sql.insertInto("secrets").values(secret("too late"))));
        },
      },
    });
    dead.wake();
    await begun.opened;

    const other = node({
      work: {
        run: async (turn) => {
          await turn.portion((tx) => tx.execute(tx.sql.insertInto("secrets").values(secret("second"))));
        },
      },
    });
    now += LEASE - 1;
    await other.settled();
    expect(await secrets()).toEqual(["first"]);
    now += 1;
    await other.settled();
    expect(await job(id)).toMatchObject({ state: "done", attempts: 2 });
    hanging.open();
    await dead.settled();
    expect(await secrets()).toEqual(["first", "second"]);
    expect(await job(id)).toMatchObject({ state: "done", attempts: 2, error: null });
  });

  const embedded = engine === "sqlite" ? test : test.skip;
  embedded("what was running when the only server was killed goes on with its next start", async () => {
    const hanging = gate();
    const begun = gate();
    const killed = node({
      work: {
        run: async () => {
          begun.open();
          await hanging.opened;
        },
      },
    });
    const id = await add("work");
    killed.wake();
    await begun.opened;
    const next = node({ work: { run: async () => {} } });
    await next.start();
    await next.settled();
    expect(await job(id)).toMatchObject({ state: "done", attempts: 2 });
    hanging.open();
    await killed.settled();
    expect(await job(id)).toMatchObject({ state: "done", attempts: 2 });
  });

  test("the lease is renewed while a job runs, however long that takes", async () => {
    const id = await add("slow");
    const end = gate();
    const runner = node({ slow: { run: () => end.opened } }, { lease: 60 });
    runner.wake();
    while ((await job(id)).claimed_until === null) await pause(5);
    const first = (await job(id)).claimed_until as number;
    now += 40;
    while (((await job(id)).claimed_until as number) === first) await pause(5);
    now += 40;
    let stolen = false;
    const thief: JobBody<unknown> = {
      run: async () => {
        stolen = true;
      },
    };
    while (((await job(id)).claimed_until as number) <= now) await pause(5);
    await node({ slow: thief }).settled();
    end.open();
    await runner.settled();
    expect(stolen).toBe(false);
    expect(await job(id)).toMatchObject({ state: "done", attempts: 1 });
  });

  test("a job that kills every node that begins it is given up", async () => {
    const id = await add("poison");
    await store.write((tx) =>
      tx.execute(tx.sql.updateTable("jobs").set({ attempts: MAX_ATTEMPTS }).where("id", "=", id)),
    );
    let ran = false;
    const poison: JobBody<unknown> = {
      run: async () => {
        ran = true;
      },
    };
    await node({ poison }).settled();
    expect(await job(id)).toMatchObject({ state: "failed", error: expect.stringContaining("died") });
    expect(ran).toBe(false);
  });

  test("stopping waits for the portion that is being worked on, and leaves the rest to the next node", async () => {
    const id = await add("long");
    const inPortion = gate();
    const body: JobBody<unknown> = {
      run: async (turn) => {
        for (let n = 0; n < 3; n++) {
          await turn.portion(async (tx) => {
            const taken = await tx.query(tx.sql.selectFrom("secrets").select("name").where("name", "=", `${n}`));
            if (taken.length === 0) await tx.execute(tx.sql.insertInto("secrets").values(secret(`${n}`)));
            inPortion.open();
          });
        }
      },
    };
    const stopping = node({ long: body });
    stopping.wake();
    await inPortion.opened;
    await stopping.stop();
    expect(await secrets()).toEqual(["0"]);
    expect(await job(id)).toMatchObject({ state: "retrying", attempts: 0, error: null, claimed_by: null });
    await node({ long: body }).settled();
    expect(await secrets()).toEqual(["0", "1", "2"]);
    expect(await job(id)).toMatchObject({ state: "done", attempts: 1 });
  });

  test("a recurring job takes its turns, one node at a time, and goes on after a failure", async () => {
    let turns = 0;
    let fail = false;
    const recurring = {
      tidy: {
        every: 1000,
        run: async () => {
          turns++;
          if (fail) throw new Error("no");
        },
      },
    };
    // One server alone has an embedded store.
    const nodes = Array.from({ length: engine === "sqlite" ? 1 : 2 }, () => node({}, { recurring }));
    const settle = () => Promise.all(nodes.map((each) => each.settled()));
    await Promise.all(nodes.map((each) => each.start()));
    await settle();
    expect(turns).toBe(1);
    now += 999;
    await settle();
    expect(turns).toBe(1);
    now += 1;
    fail = true;
    await settle();
    expect(turns).toBe(2);
    expect(await job("tidy")).toMatchObject({ company: "", state: "retrying", error: "Error: no", run_at: now + 1000 });
    now += 1000;
    fail = false;
    await settle();
    expect(turns).toBe(3);
    expect(await job("tidy")).toMatchObject({ state: "waiting", attempts: 0, error: null, run_at: now + 1000 });
  });

  test("it sleeps until the next job is due", async () => {
    const ran: number[] = [];
    const began = Date.now();
    const runner = node({
      later: {
        run: async () => {
          ran.push(Date.now() - began);
        },
      },
    });
    const id = await add("later");
    await store.write((tx) =>
      tx.execute(
        tx.sql
          .updateTable("jobs")
          .set({ run_at: now + 300 })
          .where("id", "=", id),
      ),
    );
    runner.wake();
    const ticking = setInterval(() => {
      now = 1_000_000 + Date.now() - began;
    }, 5);
    while (ran.length === 0 && Date.now() - began < 3000) await pause(10);
    clearInterval(ticking);
    expect(ran[0]).toBeGreaterThanOrEqual(290);
    expect(ran[0]).toBeLessThan(1500);
  });

  test("while the store can't be reached it looks again later", async () => {
    const id = await add("patient");
    let ran = 0;
    const runner = node({ patient: { run: async () => void ran++ } }, { poll: 20 });
    const { read } = openNodeOf(runner);
    let failures = 0;
    openNodeOf(runner).read = async () => {
      failures++;
      throw new Error("away");
    };
    runner.wake();
    while (failures < 3) await pause(5);
    openNodeOf(runner).read = read;
    while (ran === 0) await pause(5);
    await runner.settled();
    expect(await job(id)).toMatchObject({ state: "done", attempts: 1 });
  });

  /** The store that a runner was given, to break it. */
  const openNodeOf = (runner: JobRunner): Store => (runner as unknown as { services: Services }).services.store;
});

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
