import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ConversationsClient, ListChannelsCommand } from "@wildix/xbees-conversations-client";
import { systemClock } from "../src/clock";
import { defaults } from "../src/config";
import { importUsers } from "../src/domain/import-users";
import { openConversations } from "../src/server";
import { countOpenJobs } from "../src/store/jobs";
import { openStore } from "../src/store/open";
import { createDatabase, type TestDatabase } from "./support/engines";

interface Line {
  readonly msg?: string;
  readonly address?: string;
  readonly worker?: number;
}

/** `conversations serve --workers …`, and what it logs. */
class Cluster {
  readonly lines: Line[] = [];
  errors = "";
  private constructor(readonly child: ChildProcess) {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on("line", (line) =>
      this.lines.push(JSON.parse(line) as Line),
    );
    child.stderr?.on("data", (text) => {
      this.errors += text;
    });
  }

  static start({ dataDir, databaseUrl = "" }: TestDatabase["config"], workers: string, env: object = {}): Cluster {
    const program = join(__dirname, "../bin/conversations.js");
    const child = spawn(process.execPath, [program, "serve", "--workers", workers], {
      env: {
        ...process.env,
        PORT: "0",
        HOST: "127.0.0.1",
        DATA_DIR: dataDir,
        DATABASE_URL: databaseUrl,
        SHUTDOWN_DELAY_MS: "0",
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return new Cluster(child);
  }

  addresses = () => this.said("listening").flatMap(({ address }) => address ?? []);
  said = (text: string) => this.lines.filter(({ msg }) => msg?.includes(text));

  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, "exit");
    return this.child.exitCode;
  }
}

async function until(what: () => boolean): Promise<void> {
  for (let tries = 0; !what(); tries++) {
    if (tries > 400) throw new Error(`It didn't come to be: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

jest.setTimeout(60_000);

test("several workers are refused for the embedded store, and what isn't a number of them", async () => {
  const database = await createDatabase("sqlite");
  try {
    const refused = Cluster.start(database.config, "2");
    expect(await refused.ended()).toBe(2);
    expect(refused.errors).toContain("Several workers need PostgreSQL");
    const wrong = Cluster.start(database.config, "0");
    expect(await wrong.ended()).toBe(2);
    expect(wrong.errors).toContain("Write a whole number from 1 to 64.");
  } finally {
    await database.drop();
  }
});

(process.env.TEST_POSTGRES ? describe : describe.skip)("two workers on PostgreSQL", () => {
  let database: TestDatabase;
  let token: string;

  beforeAll(async () => {
    database = await createDatabase("postgres");
    const conversations = await openConversations({ ...database.config, logLevel: "silent" });
    const [ann] = await importUsers(
      conversations.store,
      "acme",
      [{ name: "Ann", email: "a@acme.example" }],
      systemClock(),
    );
    const subject = (ann as { id: string }).id;
    token = await conversations.issuer.issue({ type: "XBS", subject, company: "acme", ttlSeconds: 3600 });
    await conversations.close();
  });
  afterAll(() => database.drop());

  test("serve one address, say that each limits calls by itself, are replaced when they die, and stop in order", async () => {
    const cluster = Cluster.start(database.config, "2");
    try {
      await until(() => cluster.addresses().length === 2 && cluster.said("a worker serves").length === 2);
      const [endpoint, other] = cluster.addresses() as [string, string];
      expect(other).toBe(endpoint);
      expect(cluster.said("limits calls by itself")).toHaveLength(1);

      const client = new ConversationsClient({ endpoint, token });
      expect((await client.send(new ListChannelsCommand({}))).channels).toEqual([]);
      const pids = cluster.said("a worker serves").flatMap(({ worker }) => worker ?? []);
      expect(new Set(pids).size).toBe(2);
      process.kill(pids[0] as number, "SIGKILL");
      await until(() => cluster.addresses().length === 3);
      expect(cluster.said("is replaced")).toHaveLength(1);
      expect((await client.send(new ListChannelsCommand({}))).channels).toEqual([]);
      client.destroy();

      cluster.child.kill("SIGTERM");
      expect(await cluster.ended()).toBe(0);
      expect(cluster.said("stopped")).toHaveLength(2);
    } finally {
      cluster.child.kill("SIGKILL");
    }
  });

  test("tell the figures of both, whichever is asked, and forget nothing that one has counted when it dies", async () => {
    const cluster = Cluster.start(database.config, "2", { METRICS_PORT: "0" });
    try {
      await until(() => cluster.addresses().length === 2 && cluster.said("a worker serves").length === 2);
      const [endpoint] = cluster.addresses() as [string];
      const [metrics] = cluster.said("metrics").flatMap(({ address }) => address ?? []) as [string];
      const headers = { authorization: `Bearer ${token}`, connection: "close" };
      const call = async () => (await fetch(`${endpoint}/v2/conversations/channels`, { headers })).status;
      const scrape = async () => {
        const answer = await fetch(`${metrics}/metrics`, { headers: { connection: "close" } });
        expect([answer.status, answer.headers.get("content-type")]).toEqual([200, expect.stringContaining("0.0.4")]);
        const text = await answer.text();
        return (name: string) =>
          Number(
            text
              .split("\n")
              .find((line) => line.startsWith(`${name} `))
              ?.split(" ")[1],
          );
      };
      const calls = 'conversations_calls_total{operation="ListChannels",type="XBS",status="200"}';
      for (let n = 0; n < 10; n++) expect(await call()).toBe(200);
      const store = openStore({ ...defaults, ...database.config });
      const jobs = await store.read((tx) => tx.all(countOpenJobs, {}));
      await store.close();
      for (const seen of [await scrape(), await scrape(), ...(await Promise.all([scrape(), scrape()]))]) {
        expect(seen(calls)).toBe(10);
        expect(seen('conversations_call_duration_seconds_count{operation="ListChannels"}')).toBe(10);
        // The same for both isn't added up.
        const states = ["waiting", "running", "retrying"].map((state) => seen(`conversations_jobs{state="${state}"}`));
        expect(sumOf(states)).toBe(sumOf(jobs.map(({ count }) => Number(count))));
        expect(seen("conversations_limits_alone")).toBe(0);
        expect(seen("conversations_realtime_streams")).toBe(0);
      }

      const [first] = cluster.said("a worker serves").flatMap(({ worker }) => worker ?? []) as [number];
      process.kill(first, "SIGKILL");
      await until(() => cluster.addresses().length === 3 && cluster.said("a worker serves").length === 3);
      expect((await scrape())(calls)).toBe(10);
      for (let n = 0; n < 4; n++) expect(await call()).toBe(200);
      expect((await scrape())(calls)).toBe(14);

      cluster.child.kill("SIGTERM");
      expect(await cluster.ended()).toBe(0);
    } finally {
      cluster.child.kill("SIGKILL");
    }
  });

  test("end with the first that can't begin", async () => {
    const taken = await openConversations({ ...database.config, logLevel: "silent", port: 0 });
    const port = new URL(await taken.listen()).port;
    const cluster = Cluster.start(database.config, "2", { PORT: port });
    expect(await cluster.ended()).toBe(1);
    expect(cluster.errors).toContain(`Port ${port} is taken`);
    await taken.close();
  });
});
