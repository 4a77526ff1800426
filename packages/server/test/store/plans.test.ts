import { join } from "node:path";
import {
  GetInboxStateCommand,
  GetOrCreateDirectChannelCommand,
  ListChannelsCommand,
  ListMessagesCommand,
  QueryChannelsCommand,
  SendMessageCommand,
} from "@wildix/xbees-conversations-client";
import Database from "libsql";
import { compile, type Statement, type Value } from "../../src/store/statement";
import type { ReadTx, Store } from "../../src/store/store";
import type { TestDatabase } from "../support/engines";
import { type Filled, fill } from "../support/fill";
import { describeWorlds, type World } from "../support/world";

/** What the database was asked, with its parameters. */
interface Question {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Runs something and gives every question that the store asked the database for it. */
async function questionsOf(store: Store, run: () => Promise<unknown>): Promise<Question[]> {
  const questions: Question[] = [];
  const noting = <T extends ReadTx>(tx: T): T =>
    new Proxy(tx, {
      get: (target, name) => {
        const member = Reflect.get(target, name) as unknown;
        if (typeof member !== "function") return member;
        return (...args: unknown[]) => {
          note(target, String(name), args);
          return (member as (...args: unknown[]) => unknown).apply(target, args);
        };
      },
    });
  const note = (tx: ReadTx, name: string, [query, params]: unknown[]): void => {
    if (name === "all" || name === "one" || name === "run" || name === "send") {
      const { sql, bind } = compile(query as Statement<object, unknown>, tx.sql, tx.engine);
      questions.push({ sql, parameters: bind(params as object) });
    } else if (name === "query" || name === "execute") {
      questions.push((query as { compile(): Question }).compile());
    }
  };
  const { read, write } = store;
  store.read = (work) => read.call(store, (tx) => work(noting(tx))) as ReturnType<typeof work>;
  store.write = (work) => write.call(store, (tx) => work(noting(tx))) as ReturnType<typeof work>;
  try {
    await run();
  } finally {
    Object.assign(store, { read, write });
  }
  return questions;
}

const ask = (store: Store, sql: string, parameters: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
  store.read((tx) => tx.query<Record<string, unknown>>({ compile: () => ({ sql, parameters }) } as never));

/** What has a few rows for all companies, and is read as a whole: sequences, marks, the enabled webhooks; databases. */
const FEW_ROWS: ReadonlySet<string | undefined> = new Set([
  "event_positions",
  "event_marks",
  "webhooks",
  "pg_database",
]);

/** Steps that read a table, or an index, from one end to the other; lists given as a parameter aren't tables. */
function scansOnSqlite({ dataDir }: TestDatabase["config"], { sql, parameters }: Question): string[] {
  const database = new Database(join(dataDir, "conversations.db"));
  const rows = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(parameters as Value[]) as { detail: string }[];
  database.close();
  return rows
    .map(({ detail }) => detail)
    .filter((step) => /^SCAN (?!json_each\b|CONSTANT ROW)/.test(step) && !FEW_ROWS.has(step.split(" ")[1]));
}

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Index Cond"?: string;
  readonly Plans?: readonly PlanNode[];
}

/** A sequential scan, or a look through the whole of an index. */
const scansIn = (node: PlanNode): string[] => [
  ...((node["Node Type"] === "Seq Scan" && !FEW_ROWS.has(node["Relation Name"])) ||
  (/^(Bitmap )?Index/.test(node["Node Type"]) && node["Index Cond"] === undefined)
    ? [`${node["Node Type"]} on ${node["Index Name"] ?? node["Relation Name"]}`]
    : []),
  ...(node.Plans ?? []).flatMap(scansIn),
];

const literal = (value: unknown): string =>
  typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : value === null ? "NULL" : String(value as Value);

/** The plan that is made for these very parameters, and the one that a prepared statement keeps for all. */
async function scansOnPostgres(store: Store, { sql, parameters }: Question): Promise<string[]> {
  const scans: string[] = [];
  for (const mode of ["force_custom_plan", "force_generic_plan"]) {
    await store.write(async (tx) => {
      const run = (text: string) =>
        tx.query<Record<string, unknown>>({ compile: () => ({ sql: text, parameters: [] }) } as never);
      await run(`SET LOCAL plan_cache_mode = ${mode}`);
      await run(`PREPARE question AS ${sql}`);
      const args = parameters.length > 0 ? `(${parameters.map(literal).join(", ")})` : "";
      for (const row of await run(`EXPLAIN (FORMAT JSON) EXECUTE question${args}`)) {
        const [{ Plan: plan }] = row["QUERY PLAN"] as [{ Plan: PlanNode }];
        scans.push(...scansIn(plan).map((scan) => `${mode}: ${scan}`));
      }
      await run("DEALLOCATE question");
    });
  }
  return scans;
}

describeWorlds("the plans of the database", (world) => {
  let filled: Filled;
  let people: Awaited<ReturnType<World["company"]>>;
  beforeAll(async () => {
    people = await world().company();
    filled = await fill(world().conversations.store, people.company, people.ann.id);
  }, 60_000);

  /** What is wrong with the plans of an operation's questions; empty when nothing is. */
  async function scansOf(run: () => Promise<unknown>): Promise<string[]> {
    const { store, jobs } = world().conversations;
    await jobs.settled();
    const questions = await questionsOf(store, run);
    expect(questions.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const question of questions) {
      const scans =
        world().engine === "sqlite"
          ? scansOnSqlite(world().database.config, question)
          : await scansOnPostgres(store, question);
      // That index has the jobs that aren't finished, and nothing else: now and then the server asks for the first of them.
      found.push(...scans.filter((scan) => !scan.includes("jobs_due")).map((scan) => `${scan}: ${question.sql}`));
    }
    return found;
  }

  const send = (command: ConstructorParameters<typeof SendMessageCommand>[0]) => () =>
    people.ann.client.send(new SendMessageCommand(command));
  const list = (page: object) => () =>
    people.ann.client.send(new ListMessagesCommand({ channelId: filled.channelId, ...page }));

  test("SendMessage: to a channel with few members", async () => {
    expect(await scansOf(send({ channelId: filled.channelId, text: "hello" }))).toEqual([]);
  });

  test("SendMessage: to a channel with thousands of members", async () => {
    expect(await scansOf(send({ channelId: filled.largeChannelId, text: "hello" }))).toEqual([]);
  });

  test("SendMessage: with a quote", async () => {
    const { channelId, messageId } = filled;
    const quote = {
      channelId,
      messageId: messageId(7),
      user: { id: people.bob.id },
      createdAt: "2026-01-01T00:00:00Z",
    };
    expect(await scansOf(send({ channelId, text: "hello", quote }))).toEqual([]);
  });

  test.each<[string, () => object]>([
    ["the first page", () => ({})],
    ["before a message deep in the past", () => ({ before: filled.messageId(1000) })],
    ["after a message", () => ({ after: filled.messageId(1000) })],
    ["a deep offset", () => ({ offset: 4000 })],
  ])("ListMessages: %s", async (_, page) => {
    expect(await scansOf(list(page()))).toEqual([]);
  });

  test.each([0, 900])("ListChannels: of a user, from %d", async (offset) => {
    expect(await scansOf(() => people.ann.client.send(new ListChannelsCommand({ offset })))).toEqual([]);
  });

  test("ListChannels: of the company", async () => {
    expect(await scansOf(() => people.pbx.send(new ListChannelsCommand({ offset: 100 })))).toEqual([]);
  });

  test("GetInboxState", async () => {
    expect(await scansOf(() => people.ann.client.send(new GetInboxStateCommand({})))).toEqual([]);
  });

  test("QueryChannels", async () => {
    expect(await scansOf(() => people.ann.client.send(new QueryChannelsCommand({ query: { unread: true } })))).toEqual(
      [],
    );
  });

  test("GetOrCreateDirectChannel", async () => {
    const command = () => new GetOrCreateDirectChannelCommand({ memberId: people.bob.id });
    expect(await scansOf(() => people.ann.client.send(command()))).toEqual([]);
  });

  test("looking for jobs, and the clean-ups", async () => {
    const scans = await scansOf(async () => {
      world().advance(120_000);
      await world().conversations.jobs.settled();
    });
    // The plan for any number of finished deliveries is never the cheapest, and so never kept: their own are made for 500.
    const generic = "force_generic_plan: Seq Scan on webhook_deliveries";
    expect(scans.filter((scan) => !scan.startsWith(generic))).toEqual([]);
  });

  test("a scan would be noticed", async () => {
    const { store } = world().conversations;
    const scan = () => ask(store, "SELECT text FROM messages WHERE text = 'nothing'");
    const [found] = await scansOf(scan);
    expect(found).toMatch(/scan/i);
  });
});
