import { setTimeout as sleep } from "node:timers/promises";
import { WebhookDispatcher } from "../src/events/webhooks/dispatcher";
import { JobRunner } from "../src/jobs/runner";
import { createLog } from "../src/log";
import { newId } from "../src/rules/ids";
import type { Services } from "../src/services";
import { findHorizon, type Horizon } from "../src/store/events";
import { insertJob } from "../src/store/jobs";
import { openStore } from "../src/store/open";
import type { Store } from "../src/store/store";
import { createDatabase, describeEngines, type TestDatabase } from "./support/engines";
import { addHook, happen } from "./support/webhooks";
import type { World } from "./support/world";

const SECOND = 1000;
const STEP = 250;

/** A node's store, until the node is killed: then nothing more is heard of it. */
class NodeStore {
  private dead = false;
  private asked = 0;

  constructor(private readonly store: Store) {}

  get engine() {
    // Where nodes are several; what one has left in the store is the same on both.
    return "postgres" as const;
  }

  /** Whether an answer of the database is waited for. */
  get isAsked(): boolean {
    return this.asked > 0 && !this.dead;
  }

  kill(): void {
    this.dead = true;
  }

  readonly read: Store["read"] = (work) => this.ask(() => this.store.read(work));
  readonly write: Store["write"] = (work) => this.ask(() => this.store.write(work));

  private async ask<T>(unit: () => Promise<T>): Promise<T> {
    if (this.dead) return new Promise(() => {});
    this.asked += 1;
    try {
      return await unit();
    } finally {
      this.asked -= 1;
    }
  }
}

// Time passes for clocks and timers alike when the test says so; what the nodes do with their database takes its real time.
describeEngines("what a killed node held, by the clock and without anybody waking another one,", (engine) => {
  let database: TestDatabase;
  let store: Store;
  let now: number;
  let mortal: NodeStore;
  let immortal: NodeStore;
  const running: { stop(): Promise<void> }[] = [];

  beforeEach(async () => {
    database = await createDatabase(engine);
    store = openStore({ ...database.config, databasePoolSize: 5, databaseTimeoutMs: 600_000 });
    await store.migrate();
    mortal = new NodeStore(store);
    immortal = new NodeStore(store);
    now = Date.now();
    jest.useFakeTimers({ now, doNotFake: ["hrtime", "nextTick", "performance", "queueMicrotask", "setImmediate"] });
  });
  afterEach(async () => {
    jest.useRealTimers();
    await Promise.all(running.splice(0).map((one) => one.stop()));
    await store.close();
    await database.drop();
  });

  const pass = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += STEP) {
      await jest.advanceTimersByTimeAsync(STEP);
      do await sleep(1);
      while (mortal.isAsked || immortal.isAsked);
    }
  };
  /** In how many seconds something is so. */
  const secondsUntil = async (holds: () => boolean): Promise<number> => {
    const begun = Date.now();
    while (!holds()) await pass(STEP);
    return (Date.now() - begun) / SECOND;
  };
  const services = (own: NodeStore, more: object = {}) =>
    ({ store: own, clock: Date.now, log: createLog("silent"), ...more }) as unknown as Services;

  // Just claimed, in the middle, and just before the claim is renewed for the first time.
  test.each([0, 10, 19])("jobs go on within 70 seconds; killed %d seconds after it began", async (after) => {
    const begun: string[] = [];
    const node = (name: string, own: NodeStore) => {
      const run = async () => {
        begun.push(name);
        if (name === "killed") await new Promise(() => {});
      };
      return new JobRunner(services(own), { once: { work: { run } }, recurring: {} });
    };
    const job = { company: "acme", id: newId(), kind: "work", dedupe: null, payload: "{}" };
    await store.write((tx) => tx.run(insertJob, { ...job, run_at: now, created_at: now }));
    node("killed", mortal).wake();
    await secondsUntil(() => begun.length === 1);
    const other = node("other", immortal);
    running.push(other);
    other.wake();
    await pass(after * SECOND);
    mortal.kill();
    const seconds = await secondsUntil(() => begun.length === 2);
    expect(begun).toEqual(["killed", "other"]);
    expect(seconds).toBeGreaterThan(40 - 1);
    expect(seconds).toBeLessThanOrEqual(70 + 1);
  });

  test.each([0, 10])("webhooks are delivered to within 6 seconds; killed after %d seconds", async (after) => {
    const sent: string[] = [];
    const { horizon } = (await store.read((tx) => tx.one(findHorizon, {}))) as Horizon;
    const world = { now: Date.now, conversations: { store, signals: { publish: () => {} } } } as unknown as World;
    await addHook(world, "acme", "https://hooks.example.com/");
    await happen(world, "acme", { channel: "c1" });
    const node = (name: string, own: NodeStore) => {
      const post = async () => {
        sent.push(name);
        if (name === "killed") await new Promise(() => {});
        return { delivered: true, status: 204, error: undefined, duration: 1 };
      };
      const events = { follow: async () => ({ after: horizon + 1000, stop: () => {} }) };
      return new WebhookDispatcher(services(own, { events, webhookSender: { post } }));
    };
    node("killed", mortal).wake();
    await secondsUntil(() => sent.length === 1);
    const other = node("other", immortal);
    running.push(other);
    other.wake();
    await pass(after * SECOND);
    mortal.kill();
    const seconds = await secondsUntil(() => sent.length === 2);
    expect(sent).toEqual(["killed", "other"]);
    expect(seconds).toBeGreaterThanOrEqual(2);
    expect(seconds).toBeLessThanOrEqual(6 + 0.5);
  });
});
