import {
  ConversationsClient,
  GetInboxStateCommand,
  ListChannelsCommand,
  RateLimitExceededException,
  SendMessageCommand,
} from "@wildix/xbees-conversations-client";
import { groupId } from "./support/group";
import { describeRedis, RedisProxy } from "./support/redis";
import { describeWorlds, type Person, World } from "./support/world";

/** "admitted", or the name of the error that a call ends with. */
const outcome = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "admitted",
    (error: Error) => error.name,
  );

const CEILING = { requests: 4, periodMs: 30_000 };

describeWorlds(
  "rate limits",
  (world) => {
    const token = (type: "XBS" | "PBX", company: string, subject: string) => world().token({ type, company, subject });
    const get = async (path: string, bearer: string): Promise<Response> => {
      const response = await fetch(`${world().address}/v2/conversations/${path}`, {
        headers: { authorization: `Bearer ${bearer}` },
      });
      await response.text();
      return response;
    };
    const send = (person: Person, channelId: string) =>
      person.client.send(new SendMessageCommand({ channelId, text: "Hello" }));

    test("every answer of a limited call has its windows in RateLimit-Policy, and how they stand in RateLimit", async () => {
      const { ann, company } = await world().company();
      const bearer = await token("XBS", company, ann.id);
      const first = await get("channels", bearer);
      expect([first.status, first.headers.get("ratelimit-policy"), first.headers.get("ratelimit")]).toEqual([
        200,
        '"1m";q=20;w=60, "1h";q=600;w=3600',
        '"1m";r=19;t=60, "1h";r=599;t=3600',
      ]);
      world().advance(20_000);
      const second = await get("channels", bearer);
      expect(second.headers.get("ratelimit")).toMatch(/^"1m";r=18;t=(39|40), "1h";r=598;t=(3579|3580)$/);
    });

    test("also answers that fail after the limits have it, and no others", async () => {
      const { ann, company } = await world().company();
      const bearer = await token("XBS", company, ann.id);
      const missing = await get("channels/00000000-0000-4000-8000-000000000000", bearer);
      expect([missing.status, missing.headers.get("ratelimit")?.slice(0, 10)]).toEqual([404, '"1m";r=49;']);
      const wrong = await get("channels?limit=0", bearer);
      expect([wrong.status, wrong.headers.get("ratelimit")?.slice(0, 10)]).toEqual([400, '"1m";r=19;']);
      const stranger = await get("channels", "x.y.z");
      expect([stranger.status, stranger.headers.get("ratelimit")]).toEqual([401, null]);
    });

    test("past a window the answer is 429 with its modelled members in headers, and nothing is done", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      for (let i = 0; i < 10; i++) await send(ann, channelId);
      const error = await send(ann, channelId).catch((failure: unknown) => failure);
      expect(error).toBeInstanceOf(RateLimitExceededException);
      const { retryAfter } = error as RateLimitExceededException;
      expect(error).toMatchObject({
        message: `SendMessage admits 10 calls in 10 seconds: call again in ${retryAfter} seconds.`,
        rateLimit: "10;w=10",
        rateLimitRemaining: 0,
        rateLimitReset: retryAfter,
        $metadata: { httpStatusCode: 429 },
      });
      expect(retryAfter).toBeGreaterThanOrEqual(8);
      expect(retryAfter).toBeLessThanOrEqual(10);
      expect(await outcome(send(bob, channelId))).toBe("admitted");
    });

    test("a call that is made when Retry-After says so is admitted", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      for (let i = 0; i < 10; i++) await send(ann, channelId);
      const { retryAfter } = (await send(ann, channelId).catch((failure: unknown) => failure)) as {
        retryAfter: number;
      };
      world().advance(retryAfter * 1000);
      expect(await outcome(send(ann, channelId))).toBe("admitted");
    });

    test("a refused call spends nothing, and its body isn't looked at", async () => {
      const { ann, company } = await world().company();
      const bearer = await token("XBS", company, ann.id);
      const invalid = () =>
        fetch(`${world().address}/v2/conversations/channels/x/messages`, {
          method: "POST",
          headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
          body: "{",
        });
      // What is wrong with a call is looked at only once it is admitted.
      for (let i = 0; i < 10; i++) expect((await invalid()).status).toBe(400);
      for (let i = 0; i < 5; i++) {
        const refused = await invalid();
        expect(refused.status).toBe(429);
        expect(refused.headers.get("ratelimit")).toMatch(/^"10s";r=0;t=\d+, "1h";r=590;t=\d+$/);
        expect(refused.headers.get("ratelimit-policy")).toBe('"10s";q=10;w=10, "1h";q=600;w=3600');
        expect(refused.headers.get("retry-after")).toBe(refused.headers.get("ratelimit-reset"));
        expect(refused.headers.get("ratelimit-limit")).toBe("10;w=10");
        expect(refused.headers.get("ratelimit-remaining")).toBe("0");
      }
    });

    test("a call without the scope, or of a type that isn't admitted, spends nothing", async () => {
      const { company } = await world().company();
      const reader = await world().token({ company, type: "PBX", subject: "reader", scopes: ["messaging:GetToken"] });
      for (let i = 0; i < 10; i++) expect((await get("channels", reader)).status).toBe(403);
      const bearer = await token("PBX", company, "reader");
      expect((await get("channels", bearer)).headers.get("ratelimit")).toMatch(/^"1m";r=59;/);
    });

    test("a company's system is limited as itself, whoever it acts as; each of a company's systems has its own limits", async () => {
      const { ann, bob, company } = await world().company();
      const bearer = await token("PBX", company, "desk");
      await get(`channels?userId=${ann.id}`, bearer);
      const second = await get(`channels?userId=${bob.id}`, bearer);
      expect(second.headers.get("ratelimit")).toMatch(/^"1m";r=58;/);
      const other = await get(`channels?userId=${ann.id}`, await token("PBX", company, "front"));
      expect(other.headers.get("ratelimit")).toMatch(/^"1m";r=59;/);
      const own = await get("channels", await token("XBS", company, ann.id));
      expect(own.headers.get("ratelimit")).toMatch(/^"1m";r=19;/);
    });

    test("two tokens of one user share its limits", async () => {
      const { ann, company } = await world().company();
      await get("channels", await token("XBS", company, ann.id));
      const second = await get(
        "channels",
        await world().token({ company, type: "XBS", subject: ann.id, ttlSeconds: 60 }),
      );
      expect(second.headers.get("ratelimit")).toMatch(/^"1m";r=18;/);
    });

    test("an operation without limits of its own has the configured ceiling", async () => {
      const { ann, company } = await world().company();
      for (let i = 0; i < 4; i++) await ann.client.send(new GetInboxStateCommand({}));
      const refused = await get("inbox/state", await token("XBS", company, ann.id));
      expect([refused.status, refused.headers.get("ratelimit-policy")]).toEqual([429, '"30s";q=4;w=30']);
    });

    test("the generated client waits as Retry-After says, and then succeeds", async () => {
      const { ann, bob, company } = await world().company();
      const channelId = await groupId(ann, [bob]);
      for (let i = 0; i < 10; i++) await send(ann, channelId);
      world().advance(8_500);
      const patient = new ConversationsClient({
        endpoint: world().address,
        token: await token("XBS", company, ann.id),
      });
      try {
        const started = Date.now();
        const { $metadata } = await patient.send(new SendMessageCommand({ channelId, text: "At last" }));
        expect($metadata.attempts).toBe(2);
        expect(Date.now() - started).toBeGreaterThanOrEqual(990);
        expect(Date.now() - started).toBeLessThan(3500);
      } finally {
        patient.destroy();
      }
    });
  },
  { rateLimits: true, rateLimitCeiling: CEILING },
);

const describeNodes = process.env.TEST_POSTGRES ? describeRedis : describe.skip;

describeNodes("rate limits of two nodes", () => {
  const opened: World[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((world) => world.close())));

  const twoNodes = async (redisUrl: string): Promise<World> => {
    const world = await World.open("postgres", { rateLimits: true, redisUrl });
    opened.push(world);
    await world.addNode();
    return world;
  };
  /** Ann as she calls either node. */
  const onBoth = async (world: World): Promise<[ConversationsClient, ConversationsClient]> => {
    const { company, ann } = await world.company();
    return [ann.client, (await world.person(company, ann.id, 1)).client];
  };

  /** How many of so many calls at once are admitted. The others are refused by their limits, or the test fails. */
  const admitted = async (client: ConversationsClient, calls: number): Promise<number> => {
    const list = () => outcome(client.send(new ListChannelsCommand({ limit: 1 })));
    const outcomes = await Promise.all(Array.from({ length: calls }, list));
    for (const one of outcomes) expect(["admitted", "RateLimitExceededException"]).toContain(one);
    return outcomes.filter((one) => one === "admitted").length;
  };

  test("what many callers at once on both get is what one node would admit", async () => {
    const world = await twoNodes(process.env.TEST_REDIS as string);
    const [one, two] = await onBoth(world);
    for (let minute = 0; minute < 3; minute++) {
      const counts = await Promise.all([admitted(one, 32), admitted(two, 32)]);
      expect(counts[0] + counts[1]).toBe(20);
      world.advance(60_000);
    }
  });

  test("with Redis stopped in the middle nothing else fails, and each node keeps the limits", async () => {
    const proxy = await RedisProxy.open(process.env.TEST_REDIS as string);
    const world = await twoNodes(proxy.url);
    const alone = () => [0, 1].some((node) => world.node(node).conversations.limits?.counters.alone);
    const [one, two] = await onBoth(world);
    const before = await admitted(one, 12);
    expect(before).toBe(12);
    const running = Promise.all([admitted(one, 32), admitted(two, 32)]);
    await proxy.stop();
    const [onOne, onTwo] = await running;
    expect(before + onOne + (await admitted(one, 32))).toBe(20);
    expect(onTwo + (await admitted(two, 32))).toBe(20);

    await proxy.listen();
    while (alone()) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await admitted(one, 32)).toBe(0);
    world.advance(60_000);
    // Asked through this busy process, Redis may seem slow to a node, which then has 20 of its own.
    for (const count of await Promise.all([admitted(one, 32), admitted(two, 32)]))
      expect(count).toBeLessThanOrEqual(20);
    await proxy.stop();
  });
});
