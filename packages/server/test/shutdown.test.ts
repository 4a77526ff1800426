import { request } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import {
  ConversationsClient,
  CreateGroupChannelCommand,
  ListMessagesCommand,
} from "@wildix/xbees-conversations-client";
import { Issuer } from "../src/auth/issuer";
import { systemClock } from "../src/clock";
import { defaults } from "../src/config";
import { importUsers } from "../src/domain/import-users";
import { openConversations } from "../src/server";
import { openStore } from "../src/store/open";
import { createDatabase, describeEngines, type TestDatabase } from "./support/engines";
import { ServerProcess } from "./support/server-process";

const DELAY = 700;
const SENDERS = 16;

/** One request on a connection of its own: its status, or why there was none. */
const ask = (address: string, path: string): Promise<number | string> =>
  new Promise((resolve) => {
    request(`${address}${path}`, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      .end();
  });

describeEngines("kill -TERM", (engine) => {
  let database: TestDatabase;
  let token: string;
  let running: ServerProcess | undefined;

  beforeAll(async () => {
    database = await createDatabase(engine);
    const store = openStore({ ...defaults, ...database.config });
    await store.migrate();
    const [ann] = await importUsers(store, "acme", [{ name: "Ann", email: "ann@example.com" }], Date.now());
    const issuer = new Issuer(store, systemClock, defaults.issuer);
    await issuer.open();
    const subject = (ann as { id: string }).id;
    token = await issuer.issue({ type: "XBS", subject, company: "acme", ttlSeconds: 3600 });
    await store.close();
  });
  afterEach(() => running?.kill());
  afterAll(() => database.drop());

  const serve = async (env: Record<string, string>): Promise<ServerProcess> => {
    running = await ServerProcess.start(database.config, token, env);
    return running;
  };

  test("under load: nothing answered is lost, readiness is off before a connection is refused, and it ends in time", async () => {
    const server = await serve({ SHUTDOWN_DELAY_MS: String(DELAY), SHUTDOWN_TIMEOUT_MS: "5000" });
    const { channel } = await server.client.send(new CreateGroupChannelCommand({ subject: "Load" }));
    const answered: string[] = [];
    const failures: { readonly at: number; readonly what: string }[] = [];
    let over = false;
    let serial = 0;
    const sender = async (): Promise<void> => {
      while (!over) {
        const text = `message ${serial++}`;
        try {
          const answer = await fetch(`${server.address}/v2/conversations/channels/${channel.channelId}/messages`, {
            method: "POST",
            headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
            body: JSON.stringify({ text }),
          });
          await answer.text();
          if (answer.status === 200) answered.push(text);
          else throw new Error(`answered with ${answer.status}`);
        } catch (error) {
          failures.push({ at: performance.now(), what: String((error as Error).cause ?? error) });
          over = true;
        }
      }
    };
    const probes: { readonly at: number; readonly outcome: number | string }[] = [];
    const probe = async (): Promise<void> => {
      for (;;) {
        const at = performance.now();
        const outcome = await ask(server.address, "/readyz");
        probes.push({ at, outcome });
        if (typeof outcome === "string") return;
        await delay(10);
      }
    };
    const load = [...Array.from({ length: SENDERS }, sender), probe()];
    while (answered.length < 100 && failures.length === 0) await delay(10);
    expect(failures).toEqual([]);
    const before = answered.length;
    const told = performance.now();
    server.kill("SIGTERM");
    expect(await server.ended()).toBe(0);
    const took = performance.now() - told;
    over = true;
    await Promise.all(load);

    const off = probes.find(({ outcome }) => outcome === 503);
    const refused = probes.find(({ outcome }) => typeof outcome === "string");
    expect(off).toBeDefined();
    // From then on it says so until no connection is taken any more.
    const fromThenOn = probes.slice(probes.indexOf(off as (typeof probes)[number]), probes.indexOf(refused as never));
    expect(new Set(fromThenOn.map(({ outcome }) => outcome))).toEqual(new Set([503]));
    expect((refused?.at ?? 0) - (off?.at ?? 0)).toBeGreaterThan(DELAY / 2);
    // Calls went on meanwhile, and none failed before readiness was off.
    expect(answered.length).toBeGreaterThan(before);
    expect(failures.filter(({ at }) => at < told + DELAY)).toEqual([]);
    expect(took).toBeGreaterThanOrEqual(DELAY);
    expect(took).toBeLessThan(DELAY + 5000 + 5000);

    const again = await openConversations({ ...database.config, port: 0, logLevel: "silent", rateLimits: false });
    const reader = new ConversationsClient({ endpoint: await again.listen(), token });
    try {
      const kept = new Set<string>();
      let before: string | undefined;
      for (;;) {
        const { messages } = await reader.send(
          new ListMessagesCommand({ channelId: channel.channelId, limit: 100, ...(before && { before }) }),
        );
        if (messages.length === 0) break;
        for (const { text } of messages) kept.add(text as string);
        before = messages.at(-1)?.messageId;
      }
      expect(answered.filter((text) => !kept.has(text))).toEqual([]);
    } finally {
      reader.destroy();
      await again.close();
    }
  });

  // Nothing of this is the store's.
  if (engine !== "sqlite") return;
  test("a second time ends it at once; Ctrl+C waits for no load balancer", async () => {
    const stubborn = await serve({ SHUTDOWN_DELAY_MS: "600000" });
    stubborn.kill("SIGTERM");
    let ready: number | string = 200;
    while (ready === 200) ready = await ask(stubborn.address, "/readyz");
    expect(ready).toBe(503);
    stubborn.kill("SIGTERM");
    expect(await stubborn.ended()).toBe(143);

    const interrupted = await serve({ SHUTDOWN_DELAY_MS: "600000" });
    interrupted.kill("SIGINT");
    expect(await interrupted.ended()).toBe(0);
  });
});
