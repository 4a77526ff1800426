import { Writable } from "node:stream";
import {
  ConversationsClient,
  GetChannelCommand,
  ListChannelsCommand,
  SendMessageCommand,
} from "@wildix/xbees-conversations-client";
import { BELIEVED_FOR, USE_NOTED_EVERY } from "../src/auth/api-keys";
import { addApiKey, type KeyOwner, type MadeKey, revokeKey } from "../src/domain/api-keys";
import { addBot } from "../src/domain/bots";
import { createLog } from "../src/log";
import { monthsLater } from "../src/rules/api-keys";
import * as apiKeyStatements from "../src/store/api-keys";
import { conversations } from "./support/command-line";
import { failure, failureName } from "./support/failure";
import { groupId } from "./support/group";
import { describeWorlds, type World } from "./support/world";

const HOUR = 3_600_000;
const change = (world: World, company: string) => ({ company, actor: "tester@host", now: world.now() });
const make = (
  world: World,
  company: string,
  owner: KeyOwner,
  scopes = ["messaging:*"],
  ms = 24 * HOUR,
): Promise<MadeKey> =>
  world.conversations.store.write((tx) => addApiKey(tx, change(world, company), owner, scopes, world.now() + ms));

describeWorlds("API keys", (world) => {
  const clients: ConversationsClient[] = [];
  afterAll(() => {
    for (const client of clients) client.destroy();
  });
  const clientWith = (token: string, node = 0) => {
    const client = new ConversationsClient({ endpoint: world().node(node).address, token, maxAttempts: 1 });
    clients.push(client);
    return client;
  };
  const works = (key: string, node = 0) => clientWith(key, node).send(new ListChannelsCommand({}));

  test("a bot's key acts as the bot", async () => {
    const { company, ann } = await world().company();
    const bot = await world().conversations.store.write((tx) => addBot(tx, change(world(), company), "Weather"));
    const { key } = await make(world(), company, { bot: bot.id });
    const channelId = await groupId(ann, [{ ...bot, client: ann.client }]);
    const { message } = await clientWith(key).send(new SendMessageCommand({ channelId, text: "Rain" }));
    expect(message.user.id).toBe(bot.id);
    expect(key).toMatch(/^wsk-v1-[A-Za-z0-9]{93}$/);
  });

  test("a system's key acts as the company, and as the user that it names", async () => {
    const { company, ann, bob } = await world().company();
    const { key } = await make(world(), company, { system: "crm" });
    const channelId = await groupId(ann, [bob]);
    const crm = clientWith(key);
    expect((await crm.send(new GetChannelCommand({ channelId }))).channel.channelId).toBe(channelId);
    const { message } = await crm.send(new SendMessageCommand({ channelId, text: "Hi", userId: bob.id }));
    expect(message.user.id).toBe(bob.id);
  });

  test("a key has its scopes and no others", async () => {
    const { company, ann, bob } = await world().company();
    const { key } = await make(world(), company, { system: "crm" }, ["messaging:read"]);
    const channelId = await groupId(ann, [bob]);
    await works(key);
    const error = await failure(
      clientWith(key).send(new SendMessageCommand({ channelId, text: "no", userId: bob.id })),
    );
    expect((error as Error).name).toBe("ForbiddenException");
    expect((error as Error).message).toContain("messaging:SendMessage");
  });

  test("only its hash is kept", async () => {
    const { company } = await world().company();
    const { key, row } = await make(world(), company, { system: "crm" });
    await works(key);
    const { store } = world().conversations;
    const kept = JSON.stringify([
      await store.read((tx) => tx.query(tx.sql.selectFrom("api_keys").selectAll())),
      await store.read((tx) => tx.query(tx.sql.selectFrom("audit_log").selectAll())),
    ]);
    expect(kept).toContain(row.hint);
    expect(kept).not.toContain(key);
    expect(kept).not.toContain(key.slice(row.hint.length));
  });

  test("it ends at its end, also when it was used just before", async () => {
    const { company } = await world().company();
    const { key } = await make(world(), company, { system: "crm" }, ["messaging:*"], HOUR);
    world().advance(HOUR - 2000);
    await works(key);
    world().advance(2000);
    expect(await failureName(works(key))).toBe("UnauthorizedException");
  });

  test("a revoked one stops working within five seconds", async () => {
    const { company } = await world().company();
    const { key, row } = await make(world(), company, { system: "crm" });
    await works(key);
    expect(BELIEVED_FOR).toBeLessThan(5000);
    const { store } = world().conversations;
    expect(await store.write((tx) => revokeKey(tx, change(world(), company), row.id))).toBe(true);
    expect(await store.write((tx) => revokeKey(tx, change(world(), company), row.id))).toBe(false);
    world().advance(BELIEVED_FOR);
    expect(await failureName(works(key))).toBe("UnauthorizedException");
  });

  test("on every node", async () => {
    if (world().engine === "sqlite") return; // One file has one node.
    const node = await world().addNode();
    const { company } = await world().company();
    const { key, row } = await make(world(), company, { system: "crm" });
    await works(key);
    await works(key, node);
    await world().conversations.store.write((tx) => revokeKey(tx, change(world(), company), row.id));
    world().advance(BELIEVED_FOR);
    for (const each of [0, node]) expect(await failureName(works(key, each))).toBe("UnauthorizedException");
  });

  test("unknown, malformed, revoked and ended keys get the same answer", async () => {
    const { company } = await world().company();
    const revoked = await make(world(), company, { system: "a" });
    await world().conversations.store.write((tx) => revokeKey(tx, change(world(), company), revoked.row.id));
    const ended = await make(world(), company, { system: "b" }, ["messaging:*"], HOUR);
    world().advance(HOUR);
    const messages = new Set<string>();
    for (const key of [
      `wsk-v1-${"a".repeat(93)}`,
      "wsk-v1-short",
      "wsk-v2-x",
      revoked.key,
      ended.key,
      `${revoked.key}x`,
    ]) {
      const error = (await failure(works(key))) as Error;
      expect(error.name).toBe("UnauthorizedException");
      messages.add(error.message);
    }
    expect(messages.size).toBe(1);
  });

  test("they take the same steps, however often they are tried: their time tells nothing of which it is", async () => {
    const { company } = await world().company();
    const revoked = await make(world(), company, { system: "a" });
    await works(revoked.key);
    await world().conversations.store.write((tx) => revokeKey(tx, change(world(), company), revoked.row.id));
    const ended = await make(world(), company, { system: "b" }, ["messaging:*"], HOUR);
    world().advance(HOUR);
    const { store } = world().conversations;
    const aboutKeys = new Set<unknown>(Object.values(apiKeyStatements));
    const steps: string[] = [];
    const spies = (["read", "write"] as const).map((kind) => {
      const real = store[kind].bind(store) as (work: never) => Promise<never>;
      return jest.spyOn(store, kind).mockImplementation(((work: (tx: object) => Promise<unknown>) => {
        const traced = (tx: object) =>
          work(
            new Proxy(tx, {
              get: (of, name) => {
                const member = Reflect.get(of, name) as unknown;
                if (typeof member !== "function") return member;
                return (...args: unknown[]) => {
                  // What the server does beside the calls is no step of theirs.
                  if (aboutKeys.has(args[0])) steps.push(`${kind}: ${String(name)}`);
                  return Reflect.apply(member, of, args) as unknown;
                };
              },
            }),
          );
        return real(traced as never);
      }) as never);
    });
    try {
      for (const key of [`wsk-v1-${"a".repeat(93)}`, "wsk-v1-short", "wsk-v2-x", revoked.key, ended.key]) {
        for (let attempt = 0; attempt < 2; attempt++) {
          steps.length = 0;
          expect(await failureName(works(key))).toBe("UnauthorizedException");
          expect([key.slice(0, 12), ...steps]).toEqual([key.slice(0, 12), "read: one"]);
        }
      }
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  });

  test("its last use is noted once in a while, not at every call", async () => {
    const { company } = await world().company();
    const { key, row } = await make(world(), company, { system: "crm" });
    const usedAt = async () => {
      const { store } = world().conversations;
      const [found] = await store.read((tx) =>
        tx.query(tx.sql.selectFrom("api_keys").select("used_at").where("id", "=", row.id)),
      );
      return found?.used_at ?? null;
    };
    expect(await usedAt()).toBeNull();
    await works(key);
    const first = await usedAt();
    expect(first).not.toBeNull();
    world().advance(USE_NOTED_EVERY / 2);
    await works(key);
    expect(await usedAt()).toBe(first);
    world().advance(USE_NOTED_EVERY);
    await works(key);
    expect(await usedAt()).toBeGreaterThan(first as number);
  });

  test.each([
    ["under an hour", { ms: HOUR - 1 }, "1 hour"],
    ["over twelve months", { ms: 367 * 24 * HOUR }, "12 months"],
    ["no scope", { scopes: [] }, "at least one scope"],
    ["a scope that isn't there", { scopes: ["messaging:Nope"] }, "messaging:Nope"],
    ["a bot that isn't there", { owner: { bot: "nobody" } }, 'no bot "nobody"'],
    ["a system without a name", { owner: { system: "" } }, "1 to 64"],
  ] as const)(
    "none is made for %s",
    async (_, { ms, scopes, owner }: { ms?: number; scopes?: readonly string[]; owner?: KeyOwner }, said) => {
      const { company } = await world().company();
      const made = make(world(), company, owner ?? { system: "crm" }, [...(scopes ?? ["messaging:*"])], ms ?? HOUR);
      expect(((await failure(made)) as Error).message).toContain(said);
    },
  );

  test("people have none", async () => {
    const { company, ann } = await world().company();
    expect(((await failure(make(world(), company, { bot: ann.id }))) as Error).message).toContain("is a person");
  });
});

describeWorlds("conversations keys and bots", (world) => {
  const run = (...args: string[]) => conversations(world().database, args);

  test("make, list, rotate and revoke, and leave lines in the audit log", async () => {
    const { company } = await world().company();
    const bot = JSON.parse((await run("bots", "add", "Weather", "--company", company, "--json")).out[0] ?? "");
    expect((await run("bots", "list", "--company", company)).out).toEqual([`${bot.id}\tWeather`]);
    expect((await run("bots", "rename", bot.id, "Storm", "--company", company)).out).toEqual([`${bot.id}\tStorm`]);

    const added = await run(
      "keys",
      "add",
      "--bot",
      bot.id,
      "--scopes",
      "messaging:read",
      "--ttl",
      "12mo",
      "--company",
      company,
      "--json",
    );
    const made = JSON.parse(added.out[0] ?? "");
    expect(made).toMatchObject({ bot: bot.id, state: "good", scopes: ["messaging:read"] });
    expect(await world().conversations.store.version()).toBeGreaterThan(0);

    const rotated = await run("keys", "rotate", made.id, "--company", company);
    expect(rotated.out[0]).toMatch(/^wsk-v1-\w{93}$/);
    const keys = (await run("keys", "list", "--company", company, "--json")).out.map((line) => JSON.parse(line));
    expect(keys.map(({ id, state }) => [id === made.id, state])).toEqual(
      expect.arrayContaining([
        [true, "revoked"],
        [false, "good"],
      ]),
    );
    expect((await run("bots", "revoke", bot.id, "--company", company)).out).toEqual(["Revoked: 1 key."]);
    expect((await run("keys", "revoke", made.id, "--company", company)).out[0]).toContain("was revoked before");

    const lines = (await run("audit", "--company", company, "--json")).out.map((line) => JSON.parse(line));
    expect(lines.map(({ action }) => action)).toEqual(["bot.revoke", "key.rotate", "key.add", "bot.rename", "bot.add"]);
    expect(lines.every(({ actor, at }) => actor.includes("@") && at.endsWith("Z"))).toBe(true);
    const all = JSON.stringify([lines, keys]);
    expect(all).not.toContain(made.key);
    expect(all).not.toContain(rotated.out[0]);
  });

  test("--overlap leaves the old key for so long, and no longer than it had", async () => {
    const { company } = await world().company();
    const old = await make(world(), company, { system: "crm" }, ["messaging:*"], 48 * HOUR);
    expect((await run("keys", "rotate", old.row.id, "--overlap", "24h", "--company", company)).code).toBe(0);
    expect((await run("keys", "rotate", old.row.id, "--overlap", "100d", "--company", company)).code).toBe(0);
    const keys = (await run("keys", "list", "--company", company, "--json")).out.map((line) => JSON.parse(line));
    const end = Date.parse(keys.find(({ id }) => id === old.row.id).expiresAt);
    expect(Math.abs(end - (Date.now() + 24 * HOUR))).toBeLessThan(60_000);
  });

  test.each([
    [["keys", "add", "--scopes", "messaging:*"], "--bot"],
    [["keys", "add", "--bot", "x", "--system", "y", "--scopes", "messaging:*"], "either"],
    [["keys", "add", "--system", "crm"], "--scopes"],
    [["keys", "add", "--system", "crm", "--scopes", "messaging:*", "--ttl", "2y"], "90d or 6mo"],
    [["keys", "add", "--system", "crm", "--scopes", "messaging:*", "--ttl", "13mo"], "12mo or less"],
    [["keys", "revoke", "nothing"], 'no key "nothing"'],
    [["keys", "rotate", "nothing"], 'no key "nothing"'],
    [["bots", "revoke", "nobody"], 'no bot "nobody"'],
    [["bots", "add", " "], "1 to 255"],
  ])("%j is refused with what to change", async (args, said) => {
    const { code, err, out } = await run(...args, "--company", "acme");
    expect([code, out]).toEqual([2, []]);
    expect(err).toContain(said);
  });

  test.each(["keys", "bots", "audit"])("%s --help", async (name) => {
    const { code, out } = await run(name, "--help");
    expect([code, out.join("").includes("Usage: conversations")]).toEqual([0, true]);
  });
});

describe("a key's end", () => {
  test.each([
    ["2026-01-31T10:00:00.000Z", 1, "2026-02-28T10:00:00.000Z"],
    ["2024-02-29T10:00:00.000Z", 12, "2025-02-28T10:00:00.000Z"],
    ["2026-11-23T00:00:00.000Z", 3, "2027-02-23T00:00:00.000Z"],
  ])("%s and %d months is %s", (from, months, to) => {
    expect(new Date(monthsLater(Date.parse(from), months)).toISOString()).toBe(to);
  });
});

const lines: string[] = [];
const sink = new Writable({
  write(chunk, _, done) {
    lines.push(String(chunk));
    done();
  },
});
describeWorlds(
  "what the log has of credentials",
  (world) => {
    test("neither keys nor tokens, good or bad", async () => {
      const { company, ann } = await world().company();
      const { key } = await make(world(), company, { system: "crm" });
      const token = await world().token({ company, type: "XBS", subject: ann.id });
      const wrong = `wsk-v1-${"Z".repeat(93)}`;
      for (const secret of [key, token, wrong, `${token}x`]) {
        const answer = await fetch(`${world().address}/v2/conversations/channels`, {
          headers: { authorization: `Bearer ${secret}` },
        });
        expect(await answer.text()).not.toContain(secret.slice(0, 40));
      }
      await world().conversations.store.write((tx) => tx.execute(tx.sql.deleteFrom("api_keys")));
      expect(lines.length).toBeGreaterThan(0);
      for (const secret of [key, token, wrong]) {
        expect(lines.join("")).not.toContain(secret);
        expect(lines.join("")).not.toContain(secret.slice(-40));
      }
    });
  },
  { log: createLog("trace", sink) },
);
