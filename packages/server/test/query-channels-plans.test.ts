import type { ChannelsQuery } from "@wildix/xbees-conversations-server-sdk";
import type { Compilable } from "kysely";
import { searchChannels } from "../src/domain/channel-search";
import type { Actor } from "../src/rules/access";
import { channelFilter } from "../src/rules/channel-filter";
import { compile, type Statement, type Value } from "../src/store/statement";
import type { ReadTx, Store } from "../src/store/store";
import { fillChannels } from "./support/many-channels";
import { describeWorlds } from "./support/world";

interface Asked {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Searches, and gives what the database was asked for by it. */
async function questions(store: Store, company: string, actor: Actor, query: ChannelsQuery) {
  const asked: Asked[] = [];
  const note = <P extends object, R>(tx: ReadTx, statement: Statement<P, R>, params: P) => {
    const { sql, bind } = compile(statement, tx.sql, tx.engine);
    asked.push({ sql, parameters: bind(params) });
  };
  const rows = await store.read((tx) => {
    const noted: ReadTx = {
      engine: tx.engine,
      sql: tx.sql,
      all: (statement, params) => {
        note(tx, statement, params);
        return tx.all(statement, params);
      },
      one: (statement, params) => {
        note(tx, statement, params);
        return tx.one(statement, params);
      },
      query: (query) => {
        const { sql, parameters } = query.compile();
        asked.push({ sql, parameters });
        return tx.query(query);
      },
    };
    return searchChannels({ tx: noted, company, actor }, channelFilter(query), { limit: 30, offset: 0 });
  });
  return { asked, rows };
}

const run = (store: Store, { sql, parameters }: Asked, prefix: string): Promise<Record<string, Value>[]> =>
  store.read((tx) =>
    tx.query({ compile: () => ({ sql: `${prefix} ${sql}`, parameters }) } as unknown as Compilable<
      Record<string, Value>
    >),
  );

/** The steps of the database's plan, one a line. */
async function planOf(store: Store, asked: Asked): Promise<string[]> {
  const rows = await run(store, asked, store.engine === "sqlite" ? "EXPLAIN QUERY PLAN" : "EXPLAIN");
  return rows.map((row) => String(row.detail ?? row["QUERY PLAN"]));
}

/** Reading a table from one end to the other; a subquery's own few rows are no table. */
const scans = (plan: readonly string[]): string[] =>
  plan.filter((line) => /Seq Scan/.test(line) || /^SCAN (?!CONSTANT ROW|some\b)/.test(line));

const CHANNELS = 10_000;

describeWorlds("the queries of QueryChannels", (world) => {
  const fill = async (count: number) => {
    const { company, ann, bob } = await world().company();
    await fillChannels(world().conversations.store, company, ann.id, count);
    return { company, ann, bob };
  };
  let crowd: Awaited<ReturnType<typeof fill>>;
  beforeAll(async () => {
    crowd = await fill(CHANNELS);
  }, 60_000);

  const queries: [string, (people: { ann: { id: string }; bob: { id: string } }) => ChannelsQuery][] = [
    ["nothing", () => ({})],
    ["a text that is often there", () => ({ text: "stack" })],
    ["a text that is rare", () => ({ text: "needle" })],
    ["a text that isn't there", () => ({ text: "camel" })],
    ["a long text of which only the end is rare", () => ({ text: "hay stack with a needle" })],
    ["what is unread", () => ({ unread: true })],
    ["what is read", () => ({ unread: false })],
    ["what is hidden", () => ({ hidden: true })],
    ["a tag", () => ({ tagId: "none" })],
    ["a common service", () => ({ service: "sales" })],
    ["a rare service", () => ({ service: "none" })],
    ["a recipient", () => ({ serviceRecipient: "+12025550143" })],
    ["a common assignee", ({ ann }) => ({ assigneeId: ann.id })],
    ["a rare assignee", ({ bob }) => ({ assigneeId: bob.id })],
    ["oneself as a member", ({ ann }) => ({ members: [ann.id] })],
    ["another member", ({ bob }) => ({ members: [bob.id] })],
    ["public ones", () => ({ access: "public" })],
    ["direct ones", () => ({ channelType: "direct" })],
    ["dates", () => ({ createdAfter: "2000-01-01T00:00:00Z", lastMessageBefore: "2999-01-01T00:00:00Z" })],
    ["everything at once", ({ bob }) => ({ text: "stack", service: "sales", kite: false, members: [bob.id] })],
  ];

  test.each(queries)("%s is found without reading a table from end to end", async (_, query) => {
    const { store } = world().conversations;
    const { company, ann, bob } = crowd;
    const wanted = query(crowd);
    const ofUser = wanted.tagId !== undefined || wanted.hidden !== undefined || wanted.unread !== undefined;
    const actors: Actor[] = [ann.id, bob.id].map((id) => ({ kind: "user", id, guest: false }));
    for (const actor of ofUser ? actors : [...actors, { kind: "company" } as const]) {
      const { asked } = await questions(store, company, actor, wanted);
      for (const question of asked) expect(scans(await planOf(store, question))).toEqual([]);
    }
  });

  test("what is asked for is found at this size, too", async () => {
    const { store } = world().conversations;
    const { company, ann, bob } = crowd;
    const find = async (id: string, query: ChannelsQuery) =>
      (await questions(store, company, { kind: "user", id, guest: false }, query)).rows.map((row) => row.activity);
    const newest = (from: number, step: number) => Array.from({ length: 30 }, (_, i) => from - i * step);
    expect(await find(ann.id, {})).toEqual(newest(CHANNELS - 1, 1));
    expect(await find(ann.id, { service: "sales" })).toEqual(newest(CHANNELS - 1, 2));
    expect(await find(ann.id, { text: "needle" })).toEqual([0]);
    expect(await find(bob.id, {})).toEqual(newest(CHANNELS - 10, 10));
    expect(await find(bob.id, { text: "needle", access: "public" })).toEqual([0]);
  });

  test("what matches often, and what is rare in a text, costs the same among 10,000 channels as among 1,000", async () => {
    if (world().engine !== "postgres") return;
    const { store } = world().conversations;
    const fewer = await fill(1000);
    const cost = async ({ company, ann }: typeof crowd, query: ChannelsQuery): Promise<number> => {
      const { asked } = await questions(store, company, { kind: "user", id: ann.id, guest: false }, query);
      let blocks = 0;
      for (const question of asked) {
        const [row] = await run(store, question, "EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)");
        const [{ Plan: plan }] = (row as { "QUERY PLAN": unknown })["QUERY PLAN"] as [{ Plan: Record<string, number> }];
        blocks += (plan["Shared Hit Blocks"] ?? 0) + (plan["Shared Read Blocks"] ?? 0);
      }
      return blocks;
    };
    const often = [{}, { text: "stack" }, { service: "sales", unread: false }, { access: "public" }] as const;
    const rare = [{ text: "needle" }, { text: "hay stack with a needle" }, { text: "camel" }];
    for (const query of [...often, ...rare]) {
      // The trees of the indexes may be a level deeper, that is all.
      expect(await cost(crowd, query)).toBeLessThan(1.5 * (await cost(fewer, query)));
    }
  });
});
