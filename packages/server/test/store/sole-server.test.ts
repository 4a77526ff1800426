import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openConversations } from "../../src/server";
import { openStore } from "../../src/store/open";
import { StoreInUseError } from "../../src/store/sole-server";
import { conversations } from "../support/command-line";
import { ServerProcess } from "../support/server-process";

describe("an embedded store", () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), "conversations-test-"));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const open = () => openConversations({ dataDir, port: 0, logLevel: "silent" });
  const config = { databasePoolSize: 1, databaseTimeoutMs: 1000 };

  test("is served by one server, and by the next one once that is closed", async () => {
    const first = await open();
    await expect(open()).rejects.toThrow(StoreInUseError);
    const store = openStore({ ...config, dataDir });
    expect(await store.version()).toBe(await first.store.version());
    await store.close();
    await first.close();
    await first.close();
    await (await open()).close();
  });

  test("is served by one process, which the other is told in a line; it is free as soon as that is killed", async () => {
    const first = await ServerProcess.start({ dataDir }, "no-token");
    const database = { engine: "sqlite" as const, config: { dataDir }, drop: async () => {} };
    const refused = await conversations(database, ["serve"]);
    expect(refused).toMatchObject({
      code: 1,
      out: [],
      err: expect.stringMatching(/^Another server serves DATA_DIR \(.*$/),
    });
    await expect(open()).rejects.toThrow("DATABASE_URL");
    first.kill();
    await first.ended();
    await (await open()).close();
  });

  test("is free again where opening it failed", async () => {
    writeFileSync(join(dataDir, "conversations.db"), "no database at all, but long enough to be looked at as one");
    await expect(open()).rejects.not.toThrow(StoreInUseError);
    rmSync(join(dataDir, "conversations.db"));
    await (await open()).close();
  });
});
