import {
  type ConversationsClient,
  CreateGroupChannelCommand,
  ListMessagesCommand,
  type Message,
  SendMessageCommand,
} from "@wildix/xbees-conversations-client";
import { Issuer } from "../src/auth/issuer";
import { systemClock } from "../src/clock";
import { defaults } from "../src/config";
import { importUsers } from "../src/domain/import-users";
import { openStore } from "../src/store/open";
import { createDatabase, describeEngines, type TestDatabase } from "./support/engines";
import { ServerProcess } from "./support/server-process";

const SENDS = 1000;
const AT_ONCE = 40;
/** The server is killed when so many sends are answered, counted from each start. */
const KILL_AFTER = 300;

describeEngines("a server that is killed", (engine) => {
  let database: TestDatabase;
  let token: string;
  let server: ServerProcess | undefined;

  beforeAll(async () => {
    database = await createDatabase(engine);
    const store = openStore({ ...defaults, ...database.config });
    await store.migrate();
    const [ann] = await importUsers(store, "acme", [{ name: "Ann", email: "ann@acme.example" }], systemClock());
    const issuer = new Issuer(store, systemClock, defaults.issuer);
    await issuer.open();
    const subject = (ann as { id: string }).id;
    token = await issuer.issue({ type: "XBS", subject, company: "acme", scopes: ["messaging:*"], ttlSeconds: 3600 });
    await store.close();
  });
  afterAll(async () => {
    server?.kill();
    await server?.ended();
    await database.drop();
  });

  test("has kept every message that it answered, and each that is sent again with its Idempotency-Key is there once", async () => {
    const answered = new Map<number, string>();
    let failed = 0;
    let kills = 0;
    server = await ServerProcess.start(database.config, token);
    const { channel } = await server.client.send(new CreateGroupChannelCommand({ subject: "Crash" }));
    const { channelId } = channel;

    /** Sends what has no answer yet, and kills the server in the middle of it unless it is the last round. */
    const round = async (running: ServerProcess, killAfter: number): Promise<void> => {
      const waiting = Array.from({ length: SENDS }, (_, n) => n).filter((n) => !answered.has(n));
      let answers = 0;
      const sender = async (): Promise<void> => {
        for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) {
          const command = new SendMessageCommand({ channelId, text: `${n}`, idempotencyToken: `send-${n}` });
          try {
            answered.set(n, (await running.client.send(command)).message.messageId);
          } catch {
            failed++;
            return;
          }
          if (++answers === killAfter) running.kill();
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, sender));
    };

    while (kills < 2) {
      await round(server, KILL_AFTER);
      expect(await server.ended()).toBe("SIGKILL");
      kills++;
      server = await ServerProcess.start(database.config, token);
      const stored = await everything(server.client, channelId);
      const ids = new Map(stored.map(({ text, messageId }) => [Number(text), messageId]));
      for (const [n, messageId] of answered) expect([n, ids.get(n)]).toEqual([n, messageId]);
      expect(ids.size).toBe(stored.length);
    }
    // Else nothing was in the middle of anything.
    expect(failed).toBeGreaterThan(0);
    expect(answered.size).toBeLessThan(SENDS);

    await round(server, Number.POSITIVE_INFINITY);
    expect(answered.size).toBe(SENDS);
    const stored = await everything(server.client, channelId);
    expect(stored.map(({ text }) => Number(text)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: SENDS }, (_, n) => n),
    );
    for (const { text, messageId } of stored) expect(messageId).toBe(answered.get(Number(text)));
    expect(await server.stop()).toBe(0);
    server = undefined;
  }, 120_000);
});

/** All messages of a channel, page by page. */
async function everything(client: ConversationsClient, channelId: string): Promise<Message[]> {
  const all: Message[] = [];
  for (let before: string | undefined; ; ) {
    const { messages } = await client.send(new ListMessagesCommand({ channelId, limit: 100, before }));
    if (messages.length === 0) return all;
    all.push(...messages);
    before = messages.at(-1)?.messageId;
  }
}
