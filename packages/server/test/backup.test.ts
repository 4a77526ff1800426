import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  type ConversationsClient as Client,
  ConversationsClient,
  GetFilePresignedDownloadUrlCommand,
  GetUploadedFileInfoCommand,
  ListMessagesCommand,
  SendMessageCommand,
  UploadFileCommand,
} from "@wildix/xbees-conversations-client";
import Database from "libsql";
import { openConversations } from "../src/server";
import { schemaVersion } from "../src/store/migrations";
import { conversations } from "./support/command-line";
import type { TestDatabase } from "./support/engines";
import { groupId } from "./support/group";
import { World } from "./support/world";

describe("conversations backup", () => {
  let world: World;
  let channelId: string;
  let ann: { id: string; client: Client };
  let fileId: string;
  let messageId: string;

  const folder = (name: string) =>
    join(world.database.config.dataDir, "..", `${world.database.config.dataDir}-${name}`);
  const run = (args: readonly string[], dataDir = world.database.config.dataDir) =>
    conversations({ ...world.database, config: { dataDir } } as TestDatabase, args);

  beforeAll(async () => {
    world = await World.open("sqlite");
    const company = await world.company();
    ann = company.ann;
    channelId = await groupId(ann, [company.bob]);
    const upload = await ann.client.send(new UploadFileCommand({ channelId, name: "plan.txt" }));
    fileId = upload.fileId;
    expect((await fetch(upload.presignedUploadUrl, { method: "PUT", body: "plans" })).status).toBe(200);
    const { file } = await ann.client.send(new GetUploadedFileInfoCommand({ channelId, fileId }));
    const { message } = await ann.client.send(
      new SendMessageCommand({ channelId, text: "file", attachments: file && [file] }),
    );
    messageId = message.messageId;
  });
  afterAll(async () => {
    for (const name of ["one", "two", "restored", "broken"]) rmSync(folder(name), { recursive: true, force: true });
    await world.close();
  });

  test("while calls write: every send answered before it began is in it, whole, with the files", async () => {
    const answered: string[] = [];
    let over = false;
    const sender = async (number: number): Promise<void> => {
      for (let i = 0; !over; i++) {
        const text = `sender ${number}, message ${i}`;
        await ann.client.send(new SendMessageCommand({ channelId, text }));
        answered.push(text);
      }
    };
    const load = Array.from({ length: 8 }, (_, number) => sender(number));
    while (answered.length < 50) await new Promise((resolve) => setTimeout(resolve, 5));
    const before = [...answered];
    // In a process of its own, as the calls go on in this one.
    const env = { ...process.env, DATA_DIR: world.database.config.dataDir, DATABASE_URL: "" };
    const program = join(__dirname, "../bin/conversations.js");
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, "backup", folder("one")], { env });
    expect(answered.length).toBeGreaterThan(before.length);
    over = true;
    await Promise.all(load);
    expect([stdout, stderr]).toEqual([expect.stringContaining("restore"), ""]);

    const database = new Database(join(folder("one"), "conversations.db"));
    expect(database.prepare("PRAGMA integrity_check").all([])).toEqual([{ integrity_check: "ok" }]);
    const texts = new Set(
      (database.prepare("SELECT text FROM messages").all([]) as { text: string }[]).map(({ text }) => text),
    );
    database.close();
    expect(before.filter((text) => !texts.has(text))).toEqual([]);
    expect(statSync(join(folder("one"), "conversations.db")).mode & 0o077).toBe(0);
    expect(statSync(folder("one")).mode & 0o077).toBe(0);
  });

  test("restored into an empty folder it serves what it held: tokens, messages, files", async () => {
    const token = await world.token({ company: "company1", type: "XBS", subject: ann.id });
    expect((await run(["restore", folder("one")], folder("restored"))).code).toBe(0);
    const again = await openConversations({
      dataDir: folder("restored"),
      port: 0,
      logLevel: "silent",
      rateLimits: false,
    });
    const client = new ConversationsClient({ endpoint: await again.listen(), token });
    try {
      const { messages } = await client.send(new ListMessagesCommand({ channelId, limit: 10 }));
      expect(messages.length).toBe(10);
      const download = new GetFilePresignedDownloadUrlCommand({ channelId, messageId, fileId });
      const { presignedDownloadUrl } = await client.send(download);
      expect(await (await fetch(presignedDownloadUrl)).text()).toBe("plans");
    } finally {
      client.destroy();
      await again.close();
    }
  });

  test("never over something that is there", async () => {
    for (const said of [
      await run(["backup", folder("one")]),
      await run(["restore", folder("one")]),
      await run(["restore", folder("one")], folder("restored")),
    ]) {
      expect(said.code).toBe(2);
      expect(said.err).toContain("isn't empty");
    }
  });

  test("a damaged back-up, none, and one of a newer program are refused before anything is written", async () => {
    const target = folder("two");
    expect((await run(["restore", folder("none")], target)).err).toContain("no back-up that can be used");
    mkdirSync(folder("broken"));
    const copy = join(folder("broken"), "conversations.db");
    writeFileSync(copy, readFileSync(join(folder("one"), "conversations.db")));
    const database = new Database(copy);
    database
      .prepare("INSERT INTO migrations (version, name, applied_at) VALUES (?, 'newer', 0)")
      .run([schemaVersion + 1]);
    database.close();
    expect((await run(["restore", folder("broken")], target)).err).toContain("newer program");
    truncateSync(copy, Math.floor(statSync(copy).size / 2));
    const { code, err } = await run(["restore", folder("broken")], target);
    expect([code, err]).toEqual([1, expect.stringContaining("no back-up that can be used")]);
    expect(existsSync(target)).toBe(false);
  });

  test("the store alone; nothing half is left where it fails", async () => {
    expect((await run(["backup", "--without-files", folder("two")])).code).toBe(0);
    expect(readdirSync(folder("two"))).toEqual(["conversations.db"]);
    const none = await run(["backup", folder("three")], folder("empty"));
    expect([none.code, none.err]).toEqual([2, expect.stringContaining("DATA_DIR")]);
    const left = readdirSync(join(world.database.config.dataDir, "..")).filter((name) => name.includes(".part-"));
    expect(left).toEqual([]);
  });
});

test("with a database server its own tools are named", async () => {
  const database: Omit<TestDatabase, "drop"> = {
    engine: "postgres",
    config: { dataDir: "nowhere", databaseUrl: "postgres://127.0.0.1/x" },
  };
  for (const [command, tool] of [
    ["backup", "pg_dump"],
    ["restore", "pg_restore"],
  ] as const) {
    const { code, err } = await conversations(database as TestDatabase, [command, "somewhere"]);
    expect([code, err]).toEqual([2, expect.stringContaining(tool)]);
  }
});
