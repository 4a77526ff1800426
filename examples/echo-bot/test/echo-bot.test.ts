import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ConversationsAdminClient,
  CreateApiKeyCommand,
  CreateBotCommand,
  CreateWebhookCommand,
  TestWebhookCommand,
} from "@wildix/xbees-conversations-admin-client";
import {
  ConversationsClient,
  CreateGroupChannelCommand,
  InviteCommand,
  ListMessagesCommand,
  SendMessageCommand,
} from "@wildix/xbees-conversations-client";
import { type Conversations, openConversations } from "@wildix/xbees-conversations-server";

const program = join(__dirname, "../echo-bot.js");

/** A port that nobody listens on: the webhook has to be made before the program is started. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("the echo bot", () => {
  let dataDir: string;
  let server: Conversations;
  let address: string;
  let child: ChildProcess | undefined;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "conversations-echo-bot-"));
    const webhookAllowedNetworks = [{ address: "127.0.0.1", prefix: 32 }];
    server = await openConversations({ dataDir, port: 0, logLevel: "silent", webhookAllowedNetworks });
    address = await server.listen();
  });
  afterAll(async () => {
    child?.kill("SIGKILL");
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it("answers what is said in its channels, once, and not itself", async () => {
    const issue = (type: "XBS" | "S2S", subject: string, scope: string) =>
      server.issuer.issue({ type, subject, company: "demo", scopes: [scope], ttlSeconds: 3600 });
    const admin = new ConversationsAdminClient({ endpoint: address, token: await issue("S2S", "setup", "*:*") });
    const { bot } = await admin.send(new CreateBotCommand({ name: "Echo" }));
    const { key } = await admin.send(new CreateApiKeyCommand({ botId: bot.botId, scopes: ["messaging:SendMessage"] }));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/webhooks`;
    const { webhook, secret } = await admin.send(new CreateWebhookCommand({ url, botId: bot.botId }));

    child = spawn(process.execPath, [program], {
      env: { ...process.env, CONVERSATIONS_URL: address, BOT_KEY: key, WEBHOOK_SECRET: secret, PORT: String(port) },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout as NodeJS.ReadableStream, "data");
    expect(await admin.send(new TestWebhookCommand({ webhookId: webhook.webhookId }))).toMatchObject({
      delivered: true,
      status: 204,
    });

    const service = new ConversationsClient({ endpoint: address, token: await issue("S2S", "setup", "*:*") });
    const invitees = [{ name: "Ann", email: "ann@example.com", colleague: true }];
    const [ann] = (await service.send(new InviteCommand({ invitees }))).users as [{ id: string }];
    const client = new ConversationsClient({ endpoint: address, token: await issue("XBS", ann.id, "messaging:*") });
    const { channel } = await client.send(new CreateGroupChannelCommand({ members: [bot.botId] }));
    const { channelId } = channel;
    for (const text of ["One", "Two"]) await client.send(new SendMessageCommand({ channelId, text }));

    let said: string[] = [];
    while (said.length < 4) {
      const { messages } = await client.send(new ListMessagesCommand({ channelId, limit: 100 }));
      said = messages.filter(({ type }) => type === "regular").map(({ user, text }) => `${user.name}: ${text}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    // Whatever else comes has come by then.
    await server.webhooks.settled();
    const { messages } = await client.send(new ListMessagesCommand({ channelId, limit: 100 }));
    const regular = messages.filter(({ type }) => type === "regular").map(({ user, text }) => `${user.name}: ${text}`);
    expect(regular.sort()).toEqual(["Ann: One", "Ann: Two", "Echo: You said: One", "Echo: You said: Two"]);
    const answers = messages.filter(({ user }) => user.name === "Echo").map(({ text }) => text);
    expect(answers.reverse()).toEqual(["You said: One", "You said: Two"]);
  });

  it("says what it needs", async () => {
    const lost = spawn(process.execPath, [program], { env: {}, stdio: ["ignore", "ignore", "pipe"] });
    let text = "";
    lost.stderr.on("data", (chunk) => {
      text += chunk;
    });
    expect(await once(lost, "close")).toEqual([1, null]);
    expect(text).toContain("Set BOT_KEY");
  });
});
