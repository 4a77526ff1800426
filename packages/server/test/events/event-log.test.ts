import type { StoredEvent } from "../../src/events/event-log";
import { StoredEventLog } from "../../src/events/stored-event-log";
import { createLog } from "../../src/log";
import { deleteEventsUpTo, insertEvent, insertEvents, moveEventMark, type NewEventRow } from "../../src/store/events";
import { openStore } from "../../src/store/open";
import type { Store, WriteTx } from "../../src/store/store";
import { createDatabase, describeEngines, type TestDatabase } from "../support/engines";
import { gate } from "../support/gate";
import { waitFor } from "../support/raw-http";

const row = (id: string, more: Partial<NewEventRow> = {}): NewEventRow => ({
  company: "acme",
  id,
  type: "chat:message:new",
  channel: "c1",
  time: 1_700_000_000_000,
  body: JSON.stringify({ id, data: { text: 'quotes " and \\ and ünïcode 🎈' } }),
  only_user: null,
  joined: null,
  gone: null,
  ...more,
});

const add = (store: Store, ...rows: NewEventRow[]): Promise<void> => store.write((tx) => write(tx, ...rows));

/** As the service does: something else is written before. */
async function write(tx: WriteTx, ...rows: NewEventRow[]): Promise<void> {
  const [first, ...others] = rows;
  if (first && others.length === 0) await tx.run(insertEvent, { ...first });
  else await tx.run(insertEvents, { rows: JSON.stringify(rows) });
}

const idsOf = (events: readonly StoredEvent[]): string[] => events.map(({ id }) => id);

describeEngines("the event log", (engine) => {
  let database: TestDatabase;
  let stores: Store[];
  let logs: StoredEventLog[];
  let store: Store;
  let log: StoredEventLog;

  const open = (): Store => {
    const opened = openStore({ ...database.config, databasePoolSize: 5, databaseTimeoutMs: 10_000 });
    stores.push(opened);
    return opened;
  };
  const logOn = (of: Store): StoredEventLog => {
    const made = new StoredEventLog(of, createLog("silent"));
    logs.push(made);
    return made;
  };
  const settled = async (of = log, after = 0): Promise<string[]> =>
    idsOf(await of.read({ after, upTo: await of.horizon(), limit: 1000 }));

  beforeEach(async () => {
    database = await createDatabase(engine);
    stores = [];
    logs = [];
    store = open();
    await store.migrate();
    log = logOn(store);
  });
  afterEach(async () => {
    await Promise.all(logs.map((each) => each.stop()));
    await Promise.all(stores.map((each) => each.close()));
    await database.drop();
  });

  test("an empty log has nothing, and a follower begins at its end", async () => {
    expect(await settled()).toEqual([]);
    expect(await log.forgottenUpTo()).toBe(0);
    const { after } = await log.follow(() => {});
    expect(after).toBe(await log.horizon());
    await add(store, row("a"));
    expect(await settled(log, after)).toEqual(["a"]);
  });

  test("a follower is told where it begins before it gets anything, also while others are being handed events", async () => {
    const got: string[] = [];
    let late: Promise<unknown> | undefined;
    // The read that finds the event has ended, and what follows from it hasn't begun: then another one comes.
    const watched: Store = Object.assign(Object.create(store) as Store, {
      read: (work: Parameters<Store["read"]>[0]) => {
        const reading = store.read(work);
        reading.then((result) => {
          if (Array.isArray(result) && result.length > 0) late ??= begin();
        });
        return reading;
      },
    });
    const other = logOn(watched);
    const begin = async () => {
      const { after } = await other.follow((events) => got.push(...idsOf(events)));
      got.push(`after ${after}`);
    };
    const { after } = await other.follow(() => {});
    await add(store, row("a"));
    other.wake();
    await waitFor(() => got.includes("a"));
    await late;
    expect(got).toEqual([`after ${after}`, "a"]);
  });

  test("gives back what was written, one at a time and several at once, in their order", async () => {
    const rows = [
      row("a"),
      row("b", { only_user: "u1", joined: '["u1","u2"]', gone: '["u3"]', company: "other", channel: "c2" }),
      row("c", { type: "chat:channel:deleted", time: 5 }),
    ];
    for (const each of rows) await add(store, each);
    await add(store, ...rows.map((each) => ({ ...each, id: `${each.id}2` })));
    const events = await log.read({ after: 0, upTo: await log.horizon(), limit: 100 });
    const expected = (suffix: string) =>
      rows.map(({ only_user, joined, gone, id, ...rest }) => ({
        ...rest,
        id: id + suffix,
        onlyUser: only_user,
        joined: JSON.parse(joined ?? "[]"),
        gone: JSON.parse(gone ?? "[]"),
      }));
    expect(events.map(({ position, ...event }) => event)).toEqual([...expected(""), ...expected("2")]);
    const positions = events.map(({ position }) => position);
    expect(positions).toEqual([...new Set(positions)].sort((one, other) => one - other));
    expect(await settled(log, positions[3])).toEqual(["b2", "c2"]);
    const ofOther = await log.read({ after: 0, upTo: await log.horizon(), company: "other", limit: 1 });
    expect(idsOf(ofOther)).toEqual(["b"]);
  });

  test("a unit of work that is undone leaves nothing, and holds up nothing", async () => {
    const failing = store.write(async (tx) => {
      await write(tx, row("lost"));
      throw new Error("undone");
    });
    await expect(failing).rejects.toThrow("undone");
    expect(await settled()).toEqual([]);
    await add(store, row("kept"));
    expect(await settled()).toEqual(["kept"]);
  });

  test("positions aren't given again when the newest rows are removed", async () => {
    await add(store, row("a"), row("b"));
    const before = await log.horizon();
    await store.write(async (tx) => {
      await tx.run(deleteEventsUpTo, { position: before });
      await tx.run(moveEventMark, { name: "forgotten", position: before });
    });
    expect(await log.horizon()).toBe(before);
    await add(store, row("c"));
    const [event] = await log.read({ after: before, upTo: await log.horizon(), limit: 10 });
    expect(event?.id).toBe("c");
    expect(event?.position).toBeGreaterThan(before);
  });

  test("followers get each event once and in order, from where they began, also past a page; those who stop get no more", async () => {
    const [early, late, stopped]: string[][] = [[], [], []];
    await add(store, row("before"));
    await log.follow((events) => early?.push(...idsOf(events)));
    const { stop } = await log.follow((events) => stopped?.push(...idsOf(events)));
    const many = Array.from({ length: 1203 }, (_, index) => row(`n${index}`));
    await add(store, ...many);
    log.wake();
    await waitFor(() => early?.length === many.length);
    stop();
    await log.follow((events) => late?.push(...idsOf(events)));
    await add(store, row("after"));
    log.wake();
    await waitFor(() => late?.length === 1);
    expect(early).toEqual([...many.map(({ id }) => id), "after"]);
    expect(stopped).toEqual(many.map(({ id }) => id));
    expect(late).toEqual(["after"]);
  });

  test("a follower finds out by itself when nobody wakes it", async () => {
    const seen: string[] = [];
    await log.follow((events) => seen.push(...idsOf(events)));
    await add(store, row("a"));
    await waitFor(() => seen.length === 1);
  });

  test("one listener that fails takes nothing from the others", async () => {
    const seen: string[] = [];
    await log.follow(() => {
      throw new Error("mine");
    });
    await log.follow((events) => seen.push(...idsOf(events)));
    await add(store, row("a"));
    log.wake();
    await waitFor(() => seen.length === 1);
  });

  if (engine === "sqlite") return;

  /** A unit of work that has written an event and isn't over. */
  async function begin(id: string, on = open()): Promise<{ commit(): Promise<void>; rollBack(): Promise<void> }> {
    const written = gate();
    const end = gate();
    let undo = false;
    const done = on.write(async (tx) => {
      await write(tx, row(id));
      written.open();
      await end.opened;
      if (undo) throw new Error("undone");
    });
    await Promise.race([written.opened, done]);
    return {
      commit: async () => {
        end.open();
        await done;
      },
      rollBack: async () => {
        undo = true;
        end.open();
        await expect(done).rejects.toThrow("undone");
      },
    };
  }

  test("a smaller position that commits later is never skipped", async () => {
    const seen: string[] = [];
    await log.follow((events) => seen.push(...idsOf(events)));
    const small = await begin("small");
    await add(store, row("large"));
    log.wake();
    expect(await settled()).toEqual([]);
    await small.commit();
    expect(await settled()).toEqual(["small", "large"]);
    // Nobody wakes the follower: it looks again as long as something isn't settled.
    await waitFor(() => seen.length === 2);
    expect(seen).toEqual(["small", "large"]);
  });

  test("what is committed below the smallest open position is read at once", async () => {
    await add(store, row("first"));
    const open1 = await begin("second");
    await add(store, row("third"));
    const open2 = await begin("fourth");
    expect(await settled()).toEqual(["first"]);
    await open1.commit();
    expect(await settled()).toEqual(["first", "second", "third"]);
    await open2.rollBack();
    await add(store, row("fifth"));
    expect(await settled()).toEqual(["first", "second", "third", "fifth"]);
  });

  test("a smaller position that is undone is never shown, and holds up nothing afterwards", async () => {
    const small = await begin("small");
    await add(store, row("large"));
    expect(await settled()).toEqual([]);
    await small.rollBack();
    expect(await settled()).toEqual(["large"]);
  });

  test("transactions that write no events hold up nothing", async () => {
    const reached = gate();
    const end = gate();
    const long = store.write(async (tx) => {
      await tx.execute(tx.sql.insertInto("secrets").values({ name: "long", value: "", created_at: 0 }));
      reached.open();
      await end.opened;
    });
    await reached.opened;
    await add(store, row("a"));
    expect(await settled()).toEqual(["a"]);
    end.open();
    await long;
  });

  test("past 32 bits of positions the horizon is as true", async () => {
    await store.write((tx) =>
      tx.query({
        compile: () => ({ sql: "SELECT setval('event_positions', 4294967295 * 3 - 1)", parameters: [] }),
      } as never),
    );
    const last = await log.horizon();
    const open1 = await begin("one");
    await add(store, row("two"), row("three"), row("four"), row("five"));
    expect(await log.horizon()).toBe(last);
    const open2 = await begin("six");
    await open1.commit();
    expect(await settled()).toEqual(["one", "two", "three", "four", "five"]);
    await open2.commit();
    expect(await settled()).toEqual(["one", "two", "three", "four", "five", "six"]);
  });
});
