import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ConversationsClient,
  CreateGroupChannelCommand,
  InviteCommand,
  SendMessageCommand,
  SendTypingStartCommand,
} from "@wildix/xbees-conversations-client";
import { type Conversations, openConversations } from "@wildix/xbees-conversations-server";

const program = join(__dirname, "../live-tail.js");

interface Running {
  readonly child: ChildProcess;
  readonly out: () => string[];
  readonly err: () => string;
}

describe("the live tail", () => {
  let dataDir: string;
  let server: Conversations;
  let address: string;
  const running: ChildProcess[] = [];

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "conversations-live-tail-"));
    server = await openConversations({ dataDir, port: 0, logLevel: "silent" });
    address = await server.listen();
  });
  afterAll(async () => {
    for (const child of running) child.kill("SIGKILL");
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const start = (env: Record<string, string>): Running => {
    const child = spawn(process.execPath, [program], {
      env: { ...process.env, CONVERSATIONS_URL: address, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.push(child);
    let [out, err] = ["", ""];
    child.stdout?.on("data", (text: Buffer) => {
      out += text;
    });
    child.stderr?.on("data", (text: Buffer) => {
      err += text;
    });
    const lines = () => out.split("\n").filter(Boolean);
    return { child, out: () => lines().map((line) => line.replace(/^\S+Z {2}/, "")), err: () => err };
  };
  const until = async (condition: () => boolean) => {
    const end = Date.now() + 20_000;
    while (!condition()) {
      if (Date.now() > end) throw new Error("It didn't come true in time.");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it("prints what happens, and goes on where it ended", async () => {
    const issue = (type: "XBS" | "PBX", subject: string) =>
      server.issuer.issue({ type, subject, company: "demo", scopes: ["messaging:*"], ttlSeconds: 3600 });
    const pbx = new ConversationsClient({ endpoint: address, token: await issue("PBX", "pbx") });
    const invitees = ["Ann", "Bob"].map((name) => ({ name, email: `${name}@example.com`, colleague: true }));
    const [ann, bob] = (await pbx.send(new InviteCommand({ invitees }))).users.map(({ id }) => id) as [string, string];
    const client = new ConversationsClient({ endpoint: address, token: await issue("XBS", bob) });
    const say = (channelId: string, text: string) => client.send(new SendMessageCommand({ channelId, text }));

    const env = { ANN_TOKEN: await issue("XBS", ann) };
    const first = start(env);
    await until(() => first.err().includes("Listening as ann@example.com"));
    const { channel } = await client.send(new CreateGroupChannelCommand({ subject: "Plans", members: [ann] }));
    await client.send(new SendTypingStartCommand({ channelId: channel.channelId }));
    await say(channel.channelId, "Lunch\nat noon?");
    await until(() => first.out().some((line) => line.includes("Lunch")));
    expect(first.out()).toEqual(
      expect.arrayContaining(["Plans: chat:channel:created", "Plans: Bob types…", "Plans: Bob: Lunch at noon?"]),
    );
    first.child.kill("SIGINT");
    await until(() => first.child.exitCode !== null);
    expect(first.child.exitCode).toBe(0);
    const [, lastEventId = ""] = /LAST_EVENT_ID=(\d+)/.exec(first.err()) ?? [];

    await say(channel.channelId, "Or at one?");
    const second = start({ ...env, LAST_EVENT_ID: lastEventId });
    await until(() => second.out().length > 0);
    expect(second.out()).toEqual(["Plans: Bob: Or at one?"]);
    for (const one of [pbx, client]) one.destroy();
  });
});
