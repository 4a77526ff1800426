import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type ConversationsClient,
  CreateGroupChannelCommand,
  SendMessageCommand,
} from "@wildix/xbees-conversations-client";
import { Webhook } from "standardwebhooks";
import { Issuer } from "../../src/auth/issuer";
import { systemClock } from "../../src/clock";
import { defaults } from "../../src/config";
import { importUsers } from "../../src/domain/import-users";
import { addWebhook } from "../../src/domain/webhooks";
import { CallableAddresses } from "../../src/rules/addresses";
import { WebhookUrls } from "../../src/rules/webhooks";
import { listEventsOfCompany } from "../../src/store/events";
import { openStore } from "../../src/store/open";
import type { EventRow } from "../../src/store/schema";
import type { Store } from "../../src/store/store";
import { hasOwnPostgres, OwnPostgres } from "../support/own-postgres";
import { Receiver } from "../support/receiver";
import { ServerProcess } from "../support/server-process";
import { Hook, TO_LOOPBACK } from "../support/webhooks";

/** How long messages are sent for, in seconds; `WEBHOOKS_SOAK_SECONDS=300 npx jest …/webhooks/crash` takes its time. */
const SECONDS = Number(process.env.WEBHOOKS_SOAK_SECONDS ?? 3);
/** A process is killed so often, in milliseconds, and a channel's receiver behaves badly so often. */
const KILL_EVERY = SECONDS > 10 ? 8000 : 1000;
const CHANNELS = 6;
const SENDERS = 6;
const COMPANY = "acme";
const ALLOWED = { WEBHOOK_ALLOWED_NETWORKS: "127.0.0.0/8" };

/** A receiver that answers 500, hangs and breaks connections now and then, and notes what it has accepted. */
class BadReceiver {
  readonly accepted: { readonly id: string; readonly channel: string }[] = [];
  /** Every copy that came, accepted or not. */
  copies = 0;
  private constructor(readonly receiver: Receiver) {}

  /** @param badEvery How many deliveries there are between two bad moments; 0: there are none. */
  static async open(badEvery: number, secret: () => string): Promise<BadReceiver> {
    const bad = new BadReceiver(await Receiver.open());
    const moods = ["500", "break", "500", "hang"];
    bad.receiver.answer = ({ id, body, headers, event }, response) => {
      bad.copies++;
      new Webhook(secret()).verify(body, headers as Record<string, string>);
      if (badEvery > 0 && bad.copies % badEvery === 0) {
        const mood = moods[(bad.copies / badEvery) % moods.length];
        if (mood === "hang") return;
        if (mood === "break") return void response.destroy();
        return void response.writeHead(500).end();
      }
      bad.accepted.push({ id, channel: (event.data as { channel: { channelId: string } }).channel.channelId });
      response.writeHead(204).end();
    };
    return bad;
  }

  /** The ids that it has accepted, each where it came first. */
  firsts(): string[] {
    return [...new Set(this.accepted.map(({ id }) => id))];
  }
}

/** Sends messages to channels, each again with its key until it is answered; gives how many were. */
async function sendFor(seconds: number, channels: readonly string[], client: (sender: number) => ConversationsClient) {
  const end = Date.now() + seconds * 1000;
  let sent = 0;
  let failed = 0;
  const sender = async (index: number) => {
    for (let n = 0; Date.now() < end; n++) {
      const channelId = channels[(index + n) % channels.length] as string;
      const command = new SendMessageCommand({
        channelId,
        text: `${index}/${n}`,
        idempotencyToken: `send-${index}-${n}`,
      });
      for (let done = false; !done; ) {
        try {
          await client(index).send(command);
          done = true;
        } catch {
          failed++;
          await sleep(50);
        }
      }
      sent++;
      await sleep(10);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, (_, index) => sender(index)));
  return { sent, failed };
}

/** What the receivers have to have got: everything that is committed. */
const committed = (store: Store): Promise<EventRow[]> =>
  store.read((tx) =>
    tx.all(listEventsOfCompany, { company: COMPANY, after: 0, upTo: Number.MAX_SAFE_INTEGER, limit: 1e6 }),
  );

async function untilDelivered(hooks: readonly Hook[], store: Store): Promise<void> {
  const last = (await committed(store)).at(-1)?.position ?? 0;
  for (const hook of hooks) {
    while ((await hook.row()).cursor < last || (await hook.states()).includes("pending")) await sleep(100);
  }
}

interface Setting {
  readonly name: string;
  readonly nodes: number;
  readonly config: { readonly dataDir: string; readonly databaseUrl?: string };
  /** Something else that is killed in the middle. */
  readonly restart?: () => Promise<void>;
}

async function run({ name, nodes, config, restart }: Setting): Promise<void> {
  let secrets: string[] = [];
  const receivers = await Promise.all([
    BadReceiver.open(SECONDS > 10 ? 97 : 41, () => secrets[0] as string),
    BadReceiver.open(0, () => secrets[1] as string),
  ]);
  const store = openStore({ ...defaults, ...config });
  const servers: ServerProcess[] = [];
  try {
    await store.migrate();
    const now = systemClock();
    const users = await importUsers(store, COMPANY, [{ name: "Ann", email: "ann@acme.example" }], now);
    const issuer = new Issuer(store, systemClock, defaults.issuer);
    await issuer.open();
    const subject = (users[0] as { id: string }).id;
    const credential = { type: "XBS", subject, company: COMPANY, scopes: ["messaging:*"], ttlSeconds: 3600 } as const;
    const token = await issuer.issue(credential);
    const urls = new WebhookUrls(new CallableAddresses(TO_LOOPBACK.webhookAllowedNetworks), true);
    const change = { company: COMPANY, actor: "test", now };
    const made = await Promise.all(
      receivers.map(({ receiver: { url } }) => store.write((tx) => addWebhook(tx, change, { url }, urls))),
    );
    secrets = made.map(({ secret }) => secret);
    const hooks = made.map(({ row, secret }) => new Hook(store, COMPANY, row.id, secret));

    for (let node = 0; node < nodes; node++) servers.push(await ServerProcess.start(config, token, ALLOWED));
    const channels: string[] = [];
    for (let n = 0; n < CHANNELS; n++) {
      const { channel } = await (servers[0] as ServerProcess).client.send(
        new CreateGroupChannelCommand({ subject: `${n}` }),
      );
      channels.push(channel.channelId);
    }

    const sending = sendFor(SECONDS, channels, (sender) => (servers[sender % nodes] as ServerProcess).client);
    let over = false;
    let kills = 0;
    let restarts = 0;
    const ended = sending.finally(() => {
      over = true;
    });
    const killing = async () => {
      for (let turn = 0; ; turn++) {
        await sleep(KILL_EVERY);
        if (over) return;
        // The one that holds the endpoints, and what the nodes keep everything in, in turns.
        if (restart && turn % 2 === 0) {
          await restart();
          restarts++;
        }
        const node = turn % nodes;
        servers[node]?.kill();
        expect(await servers[node]?.ended()).toBe("SIGKILL");
        servers[node] = await ServerProcess.start(config, token, ALLOWED);
        kills++;
      }
    };
    const [{ sent, failed }] = await Promise.all([ended, killing()]);
    await untilDelivered(hooks, store);

    const events = await committed(store);
    expect(kills).toBeGreaterThan(0);
    expect(restarts > 0).toBe(restart !== undefined);
    // Else nothing was in the middle of anything.
    expect(failed).toBeGreaterThan(0);
    expect(events.filter(({ type }) => type === "chat:message:new")).toHaveLength(sent);
    let repeats = 0;
    for (const receiver of receivers) {
      const firsts = receiver.firsts();
      repeats += receiver.copies - firsts.length;
      // Everything, and nothing that isn't committed.
      expect([...firsts].sort()).toEqual(events.map(({ id }) => id).sort());
      const channelOf = new Map(events.map(({ id, channel }) => [id, channel]));
      for (const channel of channels) {
        const inOrder = events.filter((event) => event.channel === channel).map(({ id }) => id);
        expect(firsts.filter((id) => channelOf.get(id) === channel)).toEqual(inOrder);
      }
    }
    for (const server of servers) expect(await server.stop()).toBe(0);
    const delivered = receivers.reduce((sum, receiver) => sum + receiver.firsts().length, 0);
    console.log(
      `webhooks, ${name}: ${sent} messages, ${events.length} events, 2 endpoints, ${kills} kills, ${restarts} restarts of the database: ${delivered} delivered, ${repeats} repeats`,
    );
  } finally {
    for (const server of servers) server.kill();
    await Promise.all(servers.map((server) => server.ended()));
    await Promise.all(receivers.map(({ receiver }) => receiver.close()));
    await store.close();
  }
}

describe("webhooks while processes are killed", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "conversations-webhooks-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test(
    "are delivered at least once and in order, and none is invented (sqlite)",
    () => run({ name: "SQLite", nodes: 1, config: { dataDir: folder } }),
    120_000 + SECONDS * 2000,
  );

  (hasOwnPostgres ? test : test.skip)(
    "are delivered at least once and in order, and none is invented, also when the database is restarted (postgres)",
    async () => {
      const postgres = await OwnPostgres.start();
      try {
        const config = { dataDir: folder, databaseUrl: postgres.url };
        await run({ name: "PostgreSQL, 2 nodes", nodes: 2, config, restart: () => postgres.restart() });
      } finally {
        await postgres.remove();
      }
    },
    120_000 + SECONDS * 2000,
  );
});
