import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SendMessageCommand } from "@wildix/xbees-conversations-client";
import { defaults } from "../src/config";
import { checkClock } from "../src/doctor/clock";
import { conversations } from "./support/command-line";
import { createDatabase, describeEngines, type TestDatabase } from "./support/engines";
import { groupId } from "./support/group";
import { describeWorlds } from "./support/world";

interface Line {
  readonly state: string;
  readonly check: string;
  readonly message: string;
}

const doctor = async (database: TestDatabase, env: Record<string, string> = {}) => {
  const { code, out, err } = await conversations(database, ["doctor", "--json"], env);
  // Jest's own console writes between them when a library warns.
  const lines = out.filter((line) => line.startsWith("{"));
  return { code, err, found: lines.map((line) => JSON.parse(line) as Line) };
};

describeEngines("conversations doctor", (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase(engine);
  });
  afterAll(() => database.drop());

  test("before there is a store, says how it comes about", async () => {
    const { code, found } = await doctor(database);
    const store = found.find(({ check }) => check === "store");
    expect(store).toMatchObject(
      engine === "sqlite"
        ? { state: "warn", message: expect.stringContaining("conversations serve") }
        : { state: "fail", message: expect.stringContaining("conversations migrate") },
    );
    expect(code).toBe(engine === "sqlite" ? 0 : 1);
  });

  test("finds nothing where all is well, with Redis too", async () => {
    expect((await conversations(database, ["migrate"])).code).toBe(0);
    const redis = process.env.TEST_REDIS;
    const { code, err, found } = await doctor(database, redis ? { REDIS_URL: redis } : {});
    expect(found.filter(({ state }) => state !== "ok")).toEqual([]);
    expect(new Set(found.map(({ check }) => check))).toEqual(
      new Set(["configuration", "store", "redis", "clock", "files"]),
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

describe("conversations doctor, where something is wrong", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase("sqlite");
    await conversations(database, ["migrate"]);
  });
  afterAll(() => database.drop());

  test("settings: all problems, and nothing else is checked", async () => {
    const { code, err, found } = await doctor(database, { PORT: "x", LOG_LEVEL: "y", ISUER: "z" });
    expect(found).toEqual([
      { check: "configuration", state: "warn", message: expect.stringContaining("ISSUER") },
      { check: "configuration", state: "fail", message: expect.stringContaining("PORT") },
      { check: "configuration", state: "fail", message: expect.stringContaining("LOG_LEVEL") },
    ]);
    expect([code, err]).toEqual([1, "2 checks failed."]);
  });

  test("a file of settings with secrets that anybody can read", async () => {
    const file = join(database.config.dataDir, "settings.json");
    writeFileSync(file, JSON.stringify({ GIPHY_API_KEY: "hush" }));
    chmodSync(file, 0o644);
    const warnings = (found: readonly Line[]) => found.filter(({ state }) => state === "warn");
    expect(warnings((await doctor(database, { CONFIG_FILE: file })).found)).toEqual([
      { check: "configuration", state: "warn", message: expect.stringContaining("chmod 600") },
    ]);
    chmodSync(file, 0o600);
    expect(warnings((await doctor(database, { CONFIG_FILE: file })).found)).toEqual([]);
  });

  test.each([
    ["redis", { REDIS_URL: "redis://user:hush@127.0.0.1:1" }, "REDIS_URL"],
    [
      "files",
      {
        FILES_URL: "s3://bucket?endpoint=http%3A%2F%2F127.0.0.1%3A1&pathStyle=true",
        FILES_ACCESS_KEY_ID: "k",
        FILES_SECRET_ACCESS_KEY: "hush",
      },
      "FILES_URL",
    ],
  ])("%s that nobody answers", async (check, env: Record<string, string>, advice) => {
    const { code, found } = await doctor(database, env);
    expect(found.filter(({ state }) => state === "fail")).toEqual([
      { check, state: "fail", message: expect.stringContaining(advice) },
    ]);
    expect(code).toBe(1);
    expect(JSON.stringify(found)).not.toContain("hush");
  });

  test("a database that nobody answers, and one that is none", async () => {
    const { conversations: run } = { conversations };
    const gone = { ...database, config: { ...database.config, databaseUrl: "postgres://user:hush@127.0.0.1:1/x" } };
    const { code, found } = await doctor(gone);
    expect(found.find(({ state }) => state === "fail")).toMatchObject({
      check: "store",
      message: expect.stringContaining("DATABASE_URL"),
    });
    expect(JSON.stringify(found)).not.toContain("hush");
    expect(code).toBe(1);
    const folder = mkdtempSync(join(tmpdir(), "conversations-doctor-"));
    try {
      writeFileSync(join(folder, "conversations.db"), "no database ".repeat(1000));
      const broken = { ...database, config: { dataDir: folder } };
      const said = await run(broken, ["doctor"]);
      expect(said.code).toBe(1);
      expect(said.out.join("\n")).toMatch(/^fail\tstore\t.*check the rights/m);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("clocks", () => {
    const at = (off: number) => checkClock([{ name: "PostgreSQL", time: 1_000_000 + off, here: 1_000_000 }], defaults);
    expect(at(900)[0]?.state).toBe("ok");
    expect(at(-5000)[0]).toMatchObject({ state: "warn", message: expect.stringContaining("5.0 seconds") });
    expect(at(31_000)[0]).toMatchObject({ state: "fail", message: expect.stringContaining("NTP") });
    expect(checkClock([], defaults)[0]?.state).toBe("ok");
  });
});

describeWorlds("conversations stats", (world) => {
  test("counts what there is, of all companies or of one", async () => {
    const { company, ann, bob } = await world().company();
    await world().company();
    const channelId = await groupId(ann, [bob]);
    await ann.client.send(new SendMessageCommand({ channelId, text: "One" }));
    const stats = async (...args: string[]) => {
      const { code, out } = await conversations(world().database, ["stats", "--json", ...args]);
      expect(code).toBe(0);
      return JSON.parse(out.join("\n")) as Record<string, number>;
    };
    expect(await stats("--company", company)).toEqual({
      companies: 1,
      users: 4,
      bots: 0,
      channels: 1,
      messages: expect.any(Number),
      reactions: 0,
      files: 0,
      file_bytes: 0,
      events: expect.any(Number),
      webhooks: 0,
    });
    expect(await stats()).toMatchObject({ companies: 2, users: 8, channels: 1, jobs_waiting: expect.any(Number) });
    const { out } = await conversations(world().database, ["stats", "--company", "none"]);
    expect(out).toContain("messages\t0");
  });
});
