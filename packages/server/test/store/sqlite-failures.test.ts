import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SendMessageCommand, ServiceUnavailableException } from "@wildix/xbees-conversations-client";
import type { Database } from "libsql";
import { SqliteStore } from "../../src/store/sqlite";
import { type ReadTx, type Store, StoreUnavailableError, type WriteTx } from "../../src/store/store";
import { groupId } from "../support/group";
import { World } from "../support/world";

describe("SQLite", () => {
  let folder: string;
  let file: string;
  let stores: Store[];
  const open = (path = file): SqliteStore => {
    const store = new SqliteStore(path);
    stores.push(store);
    return store;
  };
  const migrated = async (): Promise<SqliteStore> => {
    const store = open();
    await store.migrate();
    return store;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "conversations-test-"));
    file = join(folder, "data", "conversations.db");
    stores = [];
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  const add = (tx: WriteTx, name: string, value = "") =>
    tx.execute(tx.sql.insertInto("secrets").values({ name, value, created_at: 0 }));
  const names = async (store: Store) =>
    (await store.read((tx) => tx.query(tx.sql.selectFrom("secrets").select("name").orderBy("name")))).map(
      ({ name }) => name,
    );
  /** What a full disk and a disk that was mounted anew as read-only do, without either. */
  const pragma = (store: Store, text: string) => {
    // The server's own is wrapped in what measures it.
    let inner = store as unknown as { store?: object; writer: { database: Database } };
    while (inner.store) inner = inner.store as typeof inner;
    return inner.writer.database.exec(`PRAGMA ${text}`);
  };

  describe("a disk that is full", () => {
    test("everybody whose work was in the failed commit is told, nothing of it is kept, and reads go on", async () => {
      const store = await migrated();
      await store.write((tx) => add(tx, "before"));
      pragma(store, "max_page_count = 1");
      const results = await Promise.allSettled(
        ["a", "b", "c"].map((name) => store.write((tx) => add(tx, name, "x".repeat(100_000)))),
      );
      for (const result of results) {
        expect(result).toMatchObject({ status: "rejected", reason: expect.any(StoreUnavailableError) });
      }
      expect(await names(store)).toEqual(["before"]);

      pragma(store, "max_page_count = 1000000");
      await store.write((tx) => add(tx, "after"));
      expect(await names(store)).toEqual(["after", "before"]);
    });

    test("is answered with 503 and Retry-After, and the same call works when there is room again", async () => {
      const world = await World.open("sqlite");
      try {
        const { ann } = await world.company();
        const channelId = await groupId(ann, []);
        pragma(world.conversations.store, "max_page_count = 1");
        const command = () =>
          ann.client.send(
            new SendMessageCommand({ channelId, text: "x".repeat(4000), idempotencyToken: "the-same-key" }),
          );
        const refused = await command().then(
          () => undefined,
          (error: unknown) => error as ServiceUnavailableException,
        );
        expect(refused).toBeInstanceOf(ServiceUnavailableException);
        expect(refused?.retryAfter).toBeGreaterThan(0);
        pragma(world.conversations.store, "max_page_count = 1000000");
        expect((await command()).message.text).toHaveLength(4000);
      } finally {
        await world.close();
      }
    });
  });

  test("a disk that only reads is told of, and reads go on", async () => {
    const store = await migrated();
    await store.write((tx) => add(tx, "before"));
    pragma(store, "query_only = ON");
    await expect(store.write((tx) => add(tx, "after"))).rejects.toThrow(StoreUnavailableError);
    expect(await names(store)).toEqual(["before"]);
    pragma(store, "query_only = OFF");
    await store.write((tx) => add(tx, "after"));
  });

  test("a read can't write", async () => {
    const store = await migrated();
    const writing = store.read((tx: ReadTx) => add(tx as WriteTx, "a"));
    await expect(writing).rejects.toThrow(/readonly/);
    expect(await names(store)).toEqual([]);
  });

  describe("opening", () => {
    test("a file that is no database fails with its name, and is left as it is", () => {
      mkdirSync(join(folder, "data"));
      const content = "This is the shopping list. ".repeat(100);
      writeFileSync(file, content);
      expect(() => open()).toThrow(StoreUnavailableError);
      expect(() => open()).toThrow(/conversations\.db can't be opened as a database: file is not a database/);
      expect(readFileSync(file, "utf8")).toBe(content);
    });

    test("an empty file becomes a database", async () => {
      mkdirSync(join(folder, "data"));
      writeFileSync(file, "");
      expect(await open().version()).toBe(0);
    });

    test("a directory in the file's place fails as the file system says", () => {
      mkdirSync(file, { recursive: true });
      expect(() => open()).toThrow(/EISDIR/);
    });

    test("a directory that can't be made fails at once, also where the file system takes none at all", () => {
      expect(() => open("/proc/nothing/data/conversations.db")).toThrow(/ENOENT|EACCES|EPERM|EROFS/);
      writeFileSync(join(folder, "data"), "");
      expect(() => open()).toThrow(/ENOTDIR|EEXIST/);
    });

    test("what is made can be read by its owner alone", async () => {
      const store = await migrated();
      await store.write((tx) => add(tx, "a"));
      expect(statSync(join(folder, "data")).mode & 0o777).toBe(0o700);
      for (const name of ["", "-wal", "-shm"]) expect(statSync(`${file}${name}`).mode & 0o777).toBe(0o600);
    });

    test("a file whose rights somebody has set keeps them", async () => {
      await (await migrated()).close();
      chmodSync(file, 0o640);
      open();
      expect(statSync(file).mode & 0o777).toBe(0o640);
    });
  });

  describe("another process", () => {
    /** Runs a program beside the test, with the same library. */
    const beside = (program: string) =>
      spawn(process.execPath, ["-e", program, file], {
        cwd: join(__dirname, "../.."),
        stdio: ["pipe", "pipe", "inherit"],
      });

    test("that writes is waited for", async () => {
      const store = await migrated();
      const other = beside(`
        const Database = require("libsql");
        const database = new Database(process.argv[1]);
        database.exec("BEGIN IMMEDIATE");
        database.exec("INSERT INTO secrets VALUES ('theirs', '', 0)");
        console.log("locked");
        setTimeout(() => database.exec("COMMIT"), 300);
      `);
      await once(other.stdout, "data");
      await store.write((tx) => add(tx, "ours"));
      expect(await names(store)).toEqual(["ours", "theirs"]);
      if (other.exitCode === null) await once(other, "exit");
    });

    test("that dies while it writes leaves nothing, and holds up nobody", async () => {
      const store = await migrated();
      const other = beside(`
        const Database = require("libsql");
        const database = new Database(process.argv[1]);
        database.exec("BEGIN IMMEDIATE");
        database.exec("INSERT INTO secrets VALUES ('theirs', '', 0)");
        console.log("locked");
        setInterval(() => {}, 1000);
      `);
      await once(other.stdout, "data");
      other.kill("SIGKILL");
      await once(other, "exit");
      await store.write((tx) => add(tx, "ours"));
      expect(await names(store)).toEqual(["ours"]);
    });
  });

  test("two writers that never leave a gap let the rest of the process have its turn", async () => {
    const store = await migrated();
    let going = true;
    const chain = async (name: string) => {
      for (let n = 0; going; n++) await store.write((tx) => add(tx, `${name}${n}`));
    };
    const chains = [chain("a"), store.write(async () => {}).then(() => chain("b"))];
    await new Promise((resolve) => setTimeout(resolve, 50));
    going = false;
    await Promise.all(chains);
    expect((await names(store)).length).toBeGreaterThan(2);
  });
});
