import { type RawBuilder, sql as raw } from "kysely";
import { migrations, schemaVersion } from "../../src/store/migrations";
import { inList } from "../../src/store/portable";
import { statement } from "../../src/store/statement";
import {
  ConflictError,
  NewerSchemaError,
  type ReadTx,
  type Store,
  StoreUnavailableError,
  type WriteTx,
} from "../../src/store/store";
import { gate } from "../support/gate";

/** An empty database that stores are opened on: each as another node has it. */
export interface StoreFixture {
  open(): Store;
  /** Closes nothing: the suite does. */
  drop(): Promise<void>;
}

const insert = statement<{ name: string; value: string; created_at: number }>()((sql, p) =>
  sql.insertInto("secrets").values({ name: p.name, value: p.value, created_at: p.created_at }),
);
const find = statement<{ name: string }>()((sql, p) =>
  sql.selectFrom("secrets").selectAll().where("name", "=", p.name),
);
const list = statement<Record<string, never>>()((sql) => sql.selectFrom("secrets").selectAll().orderBy("name"));
const update = statement<{ name: string; value: string }>()((sql, p) =>
  sql.updateTable("secrets").set({ value: p.value }).where("name", "=", p.name),
);
const findNamed = statement<{ names: string }>()((sql, p, engine) =>
  sql
    .selectFrom("secrets")
    .select("name")
    .where(inList(engine, "name", p.names))
    .orderBy("name"),
);

const row = (name: string, value = "") => ({ name, value, created_at: 0 });
const add = (tx: WriteTx, name: string, value = ""): Promise<number> => tx.run(insert, row(name, value));
const namesIn = async (tx: ReadTx): Promise<string[]> => (await tx.all(list, {})).map(({ name }) => name);

/** Text of SQL that no builder writes. */
export const text = (tx: ReadTx, query: RawBuilder<unknown>) => ({ compile: () => query.compile(tx.sql) });

class Refusal extends Error {
  override readonly name = "Refusal";
}

/** What every store does alike: whoever writes another one runs it through this. */
export function describeStore(name: string, create: () => Promise<StoreFixture>): void {
  describe(name, () => {
    let fixture: StoreFixture;
    let opened: Store[];
    let store: Store;
    const open = (): Store => {
      const another = fixture.open();
      opened.push(another);
      return another;
    };
    const names = (of: Store = store): Promise<string[]> => of.read(namesIn);

    beforeAll(async () => {
      fixture = await create();
    });
    afterAll(() => fixture.drop());
    beforeEach(async () => {
      opened = [];
      store = open();
      await store.migrate();
      await store.write((tx) => tx.execute(tx.sql.deleteFrom("secrets")));
    });
    afterEach(() => Promise.all(opened.map((each) => each.close())));

    /** For a test that leaves a database that no other can use. */
    async function withAnother(use: (open: () => Store) => Promise<void>): Promise<void> {
      const another = await create();
      const stores: Store[] = [];
      try {
        await use(() => {
          const store = another.open();
          stores.push(store);
          return store;
        });
      } finally {
        await Promise.all(stores.map((each) => each.close()));
        await another.drop();
      }
    }

    describe("a unit of work", () => {
      test("is kept as a whole", async () => {
        await store.write(async (tx) => {
          await add(tx, "a");
          await add(tx, "b");
        });
        expect(await names()).toEqual(["a", "b"]);
      });

      test("leaves nothing when it throws, at its beginning, in its middle and at its end", async () => {
        const failing = (steps: number) =>
          store.write(async (tx) => {
            for (let step = 0; step < steps; step++) await add(tx, `${steps}${step}`);
            throw new Refusal("no");
          });
        for (const steps of [0, 1, 3]) await expect(failing(steps)).rejects.toThrow(Refusal);
        expect(await names()).toEqual([]);
      });

      test("that changed something and was given rows for it leaves nothing when it throws", async () => {
        await store.write((tx) => add(tx, "kept"));
        const removing = store.write(async (tx) => {
          const query = tx.sql.deleteFrom("secrets").where("name", "=", "kept").returning("name");
          expect(await tx.query(query)).toEqual([{ name: "kept" }]);
          throw new Refusal("no");
        });
        await expect(removing).rejects.toThrow(Refusal);
        expect(await names()).toEqual(["kept"]);
      });

      test("leaves nothing when one of its statements fails, and the statement can be used again", async () => {
        await store.write((tx) => add(tx, "taken"));
        const failing = store.write(async (tx) => {
          await add(tx, "before");
          await add(tx, "taken");
        });
        await expect(failing).rejects.toThrow(/unique|UNIQUE/);
        await store.write((tx) => add(tx, "after"));
        expect(await names()).toEqual(["after", "taken"]);
      });

      test("is not kept when it goes on after a failed statement as if nothing had happened, or without that statement", async () => {
        await store.write((tx) => add(tx, "taken", "old"));
        const going = store.write(async (tx) => {
          await add(tx, "taken", "new").catch(() => {});
        });
        // SQLite undoes the statement alone, PostgreSQL gives up the transaction: neither keeps half of it.
        await going.catch(() => {});
        expect(await store.read((tx) => tx.all(list, {}))).toEqual([row("taken", "old")]);
      });

      test("sees what it wrote", async () => {
        const seen = await store.write(async (tx) => {
          await add(tx, "mine");
          return tx.one(find, { name: "mine" });
        });
        expect(seen).toEqual(row("mine"));
      });

      test("does what it is asked for in that order, whether it waits or not", async () => {
        const seen = await store.write(async (tx) => {
          tx.send(insert, row("a", "1"));
          tx.send(update, { name: "a", value: "2" });
          const [first, changed, second] = await Promise.all([
            tx.one(find, { name: "a" }),
            tx.run(update, { name: "a", value: "3" }),
            tx.one(find, { name: "a" }),
          ]);
          tx.send(update, { name: "a", value: "4" });
          return [first?.value, changed, second?.value];
        });
        expect(seen).toEqual(["2", 1, "3"]);
        expect(await store.read((tx) => tx.all(list, {}))).toEqual([row("a", "4")]);
      });

      test("fails with what it sent, as the last thing, before it waits for something, or before it throws", async () => {
        await store.write((tx) => add(tx, "taken"));
        const sending = (then: (tx: WriteTx) => Promise<unknown>) =>
          store.write(async (tx) => {
            tx.send(insert, row("before"));
            tx.send(insert, row("taken"));
            await then(tx);
          });
        for (const then of [async () => {}, namesIn, (tx: WriteTx) => add(tx, "after")])
          await expect(sending(then)).rejects.toThrow(/unique|UNIQUE/);
        await expect(sending(() => Promise.reject(new Refusal("no")))).rejects.toThrow();
        expect(await names()).toEqual(["taken"]);
        await store.write((tx) => add(tx, "after"));
        expect(await names()).toEqual(["after", "taken"]);
      });

      test("says how many rows a statement changed", async () => {
        const changed = await store.write(async (tx) => [
          await add(tx, "a"),
          await tx.run(update, { name: "a", value: "x" }),
          await tx.run(update, { name: "nobody", value: "x" }),
          await tx.execute(tx.sql.deleteFrom("secrets").where("name", "=", "a")),
        ]);
        expect(changed).toEqual([1, 1, 0, 1]);
      });

      test("that fails beside others takes none of them along", async () => {
        const results = await Promise.allSettled(
          Array.from({ length: 60 }, (_, n) =>
            store.write(async (tx) => {
              await add(tx, `${n}`.padStart(2, "0"));
              if (n % 3 === 1) throw new Refusal("no");
              if (n % 3 === 2) await add(tx, `${n}`.padStart(2, "0"));
              return n;
            }),
          ),
        );
        const kept = Array.from({ length: 20 }, (_, n) => n * 3);
        expect(results.flatMap((result) => (result.status === "fulfilled" ? result.value : []))).toEqual(kept);
        expect(await names()).toEqual(kept.map((n) => `${n}`.padStart(2, "0")));
      });

      test("that is refused before it wrote anything lets the others go on", async () => {
        const results = await Promise.allSettled([
          store.write((tx) => add(tx, "first")),
          store.write(async (tx) => {
            throw new Refusal((await tx.one(find, { name: "first" })) ? "seen" : "not seen");
          }),
          store.write((tx) => add(tx, "second")),
        ]);
        expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
        expect(await names()).toEqual(["first", "second"]);
      });

      test("gives its result only when every node sees what it wrote", async () => {
        const other = open();
        for (let n = 0; n < 20; n++) {
          await store.write((tx) => add(tx, `${n}`));
          expect(await other.read((tx) => tx.one(find, { name: `${n}` }))).toBeDefined();
        }
      });

      test("tells a refusal only when what it rests on is committed", async () => {
        const first = store.write((tx) => add(tx, "first"));
        const second = store.write(async (tx) => {
          if (await tx.one(find, { name: "first" })) throw new Refusal("first was faster");
          throw new ConflictError("not yet");
        });
        await expect(second).rejects.toThrow(Refusal);
        expect(await names(open())).toEqual(["first"]);
        await first;
      });

      test("is still there when the store is opened again", async () => {
        await store.write((tx) => add(tx, "durable"));
        await store.close();
        expect(await names(open())).toEqual(["durable"]);
      });

      test("that asks for it is run again from its start, and nothing of the first run is kept", async () => {
        let runs = 0;
        const answer = await store.write(async (tx) => {
          runs++;
          await add(tx, `run ${runs}`);
          if (runs < 3) throw new ConflictError("again");
          return runs;
        });
        expect(answer).toBe(3);
        expect(await names()).toEqual(["run 3"]);
      });

      test("isn't run again for ever", async () => {
        let runs = 0;
        const endless = store.write(async () => {
          runs++;
          throw new ConflictError("again");
        });
        await expect(endless).rejects.toThrow(StoreUnavailableError);
        expect(runs).toBeGreaterThan(2);
        expect(runs).toBeLessThan(20);
      });

      test("notifies once it is committed, and not when it isn't", async () => {
        const told: string[] = [];
        let runs = 0;
        await store.write(async (tx) => {
          tx.afterCommit(() => told.push(`run ${++runs}`));
          await add(tx, "a");
          if (runs === 0 && told.length === 0 && (await again())) throw new ConflictError("again");
        });
        const failing = store.write(async (tx) => {
          tx.afterCommit(() => told.push("failed"));
          throw new Refusal("no");
        });
        await expect(failing).rejects.toThrow(Refusal);
        await store.write((tx) => add(tx, "b"));
        expect(told).toEqual(["run 1"]);
      });
      let asked = 0;
      const again = async (): Promise<boolean> => ++asked % 2 === 1;

      test("that begins another one doesn't wait for itself", async () => {
        let inner: Promise<unknown> | undefined;
        await store.write(async (tx) => {
          await add(tx, "outer");
          inner ??= store.write((other) => add(other, "inner"));
        });
        await inner;
        expect(await names()).toEqual(["inner", "outer"]);
      });

      test("hundreds at once are all kept, each once", async () => {
        await Promise.all(Array.from({ length: 700 }, (_, n) => store.write((tx) => add(tx, `${1000 + n}`))));
        expect(await names()).toHaveLength(700);
      });

      test("two nodes that count the same thing up lose nothing", async () => {
        const other = open();
        await store.write((tx) => add(tx, "count", "0"));
        const count = (node: Store) =>
          node.write(async (tx) => {
            const lock = tx.sql.selectFrom("secrets").selectAll().where("name", "=", "count");
            const [found] = await tx.query(tx.engine === "postgres" ? lock.forUpdate() : lock);
            await tx.run(update, { name: "count", value: `${Number(found?.value) + 1}` });
          });
        await Promise.all(Array.from({ length: 40 }, (_, n) => count(n % 2 === 0 ? store : other)));
        expect(await store.read((tx) => tx.one(find, { name: "count" }))).toMatchObject({ value: "40" });
      });
    });

    describe("a read", () => {
      test("doesn't see what isn't committed, and sees it afterwards", async () => {
        const during = await store.write(async (tx) => {
          await add(tx, "a");
          return store.read(namesIn);
        });
        expect(during).toEqual([]);
        expect(await names()).toEqual(["a"]);
      });

      test("never sees half of a unit of work", async () => {
        const other = open();
        let done = false;
        const writing = (async () => {
          for (let n = 0; n < 50; n++) {
            await store.write(async (tx) => {
              await add(tx, `${n} left`);
              await add(tx, `${n} right`);
            });
          }
          done = true;
        })();
        while (!done) {
          for (const node of [store, other]) expect((await names(node)).length % 2).toBe(0);
          await new Promise((resolve) => setImmediate(resolve));
        }
        await writing;
      });

      test("sees what its caller was told, also while an older read goes on", async () => {
        const held = gate();
        const older = store.read(async (tx) => {
          const before = await namesIn(tx);
          await held.opened;
          return before;
        });
        await store.write((tx) => add(tx, "new"));
        const newer = names();
        await Promise.race([newer, new Promise((resolve) => setTimeout(resolve, 20))]);
        held.open();
        expect(await newer).toEqual(["new"]);
        expect(await older).toEqual([]);
      });

      test("that throws harms no other, before and after", async () => {
        const held = gate();
        const going = store.read(async (tx) => {
          await held.opened;
          return namesIn(tx);
        });
        await expect(
          store.read(async () => {
            throw new Refusal("no");
          }),
        ).rejects.toThrow(Refusal);
        held.open();
        expect(await going).toEqual([]);
        await store.write((tx) => add(tx, "a"));
        expect(await names()).toEqual(["a"]);
      });

      test("that asks for what isn't there fails, and the next one works", async () => {
        const query = raw`SELECT nonsense FROM secrets`;
        await expect(store.read((tx) => tx.query(text(tx, query) as never))).rejects.toThrow(/nonsense/);
        expect(await names()).toEqual([]);
      });
    });

    describe("values", () => {
      test("come back as they were written", async () => {
        const values = ["", "'; DROP TABLE secrets; --", "Ærø 🚀 é", '\\ " % _ ?', "x".repeat(100_000), "0012"];
        await store.write(async (tx) => {
          for (const [n, value] of values.entries()) await add(tx, `${n}`, value);
        });
        expect((await store.read((tx) => tx.all(list, {}))).map(({ value }) => value)).toEqual(values);
      });

      test("times and counters are exact numbers up to 2^53", async () => {
        const times = [0, 1, -1, 2 ** 31, Date.UTC(9999, 11, 31), Number.MAX_SAFE_INTEGER];
        await store.write(async (tx) => {
          for (const [n, created_at] of times.entries()) await tx.run(insert, { name: `${n}`, value: "", created_at });
        });
        const back = (await store.read((tx) => tx.all(list, {}))).map(({ created_at }) => created_at);
        expect(back).toEqual(times);
      });

      test("a row has its columns and nothing else, however it is asked for", async () => {
        await store.write((tx) => add(tx, "a"));
        const query = (tx: ReadTx) => tx.query(tx.sql.selectFrom("secrets").selectAll());
        const rows = await store.read(async (tx) => [await tx.one(find, row("a")), ...(await query(tx))]);
        for (const found of rows) expect(found).toEqual(row("a"));
        expect(await store.read((tx) => tx.one(find, row("b")))).toBeUndefined();
      });

      test("each use of a statement has its own parameters, however it was used before", async () => {
        await store.write(async (tx) => {
          for (const each of ["a", "b", "c"]) await add(tx, each);
        });
        await store.read(async (tx) => {
          expect(await tx.all(find, row("a"))).toEqual([row("a")]);
          expect(await tx.one(find, row("b"))).toEqual(row("b"));
          expect(await tx.one(find, row("none"))).toBeUndefined();
          expect(await tx.one(find, row("c"))).toEqual(row("c"));
          expect(await tx.all(find, row("b"))).toEqual([row("b")]);
          expect(await tx.one(find, row("a"))).toEqual(row("a"));
        });
      });

      test("a list of any length is one parameter", async () => {
        await store.write(async (tx) => {
          for (const each of ["a", 'b"', "c\\"]) await add(tx, each);
        });
        const found = (wanted: string[]) =>
          store.read(async (tx) =>
            (await tx.all(findNamed, { names: JSON.stringify(wanted) })).map((each) => each.name),
          );
        expect(await found([])).toEqual([]);
        expect(await found(["a", 'b"', "c\\", "d"])).toEqual(["a", 'b"', "c\\"]);
        expect(await found(Array.from({ length: 5000 }, (_, n) => `${n}`).concat("a"))).toEqual(["a"]);
      });
    });

    describe("migrations", () => {
      test("an empty database has version 0, and gets all of them once", () =>
        withAnother(async (open) => {
          const fresh = open();
          expect(await fresh.version()).toBe(0);
          expect(await fresh.migrate()).toEqual(migrations.map(({ version }) => version));
          expect(await fresh.version()).toBe(schemaVersion);
          expect(await fresh.migrate()).toEqual([]);
        }));

      test("nodes that migrate at once wait for each other", () =>
        withAnother(async (open) => {
          const nodes = [open(), open(), open()];
          const applied = await Promise.all(nodes.map((node) => node.migrate()));
          expect(applied.flat()).toEqual(migrations.map(({ version }) => version));
          for (const node of nodes) expect(await node.version()).toBe(schemaVersion);
        }));

      test("keep what is there, and don't disturb those who write meanwhile", async () => {
        const writing = store.write((tx) => add(tx, "a"));
        const [applied] = await Promise.all([store.migrate(), writing, store.write((tx) => add(tx, "b"))]);
        expect(applied).toEqual([]);
        expect(await names()).toEqual(["a", "b"]);
      });

      test("a database of a newer program is refused and left as it is", () =>
        withAnother(async (open) => {
          const version = schemaVersion + 1;
          const newer = open();
          await newer.migrate();
          const later = raw`INSERT INTO migrations (version, name, applied_at) VALUES (${version}, 'later', 0)`;
          await newer.write((tx) => tx.execute(text(tx, later) as never));
          const older = open();
          await expect(older.migrate()).rejects.toThrow(NewerSchemaError);
          await expect(older.migrate()).rejects.toThrow(`version ${version}`);
          expect(await older.version()).toBe(version);
          expect(await names(older)).toEqual([]);
        }));

      test("numbers go up by one from 1", () => {
        expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
      });
    });

    describe("closing", () => {
      test("ends what has begun, and may be done twice", async () => {
        const writing = Array.from({ length: 10 }, (_, n) => store.write((tx) => add(tx, `${n}`)));
        const reading = names();
        await Promise.all([store.close(), store.close()]);
        await Promise.all([...writing, reading]);
        expect(await names(open())).toHaveLength(10);
      });

      test("takes nothing more", async () => {
        await store.close();
        await expect(store.read(namesIn)).rejects.toThrow(StoreUnavailableError);
        await expect(store.write((tx) => add(tx, "late"))).rejects.toThrow(StoreUnavailableError);
        await expect(store.migrate()).rejects.toThrow(StoreUnavailableError);
        await expect(store.version()).rejects.toThrow(StoreUnavailableError);
      });
    });
  });
}
