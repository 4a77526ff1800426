import type { DestinationStream } from "pino";
import { STREAM_TOKEN_TTL } from "../../src/auth/issuer";
import { STREAMS_PER_USER } from "../../src/events/realtime/seats";
import { createLog } from "../../src/log";
import { conversations } from "../support/command-line";
import { holdNextCall } from "../support/held-call";
import { RawConnection } from "../support/raw-http";
import { describeWorlds, World } from "../support/world";
import { streamToken, TestStream } from "./support";

const APP = "https://app.example.com";

const refusal = async (address: string, init: RequestInit & { query?: string } = {}) => {
  const answer = await fetch(`${address}/realtime${init.query ?? ""}`, init);
  const { message } = (await answer.json()) as { message: string };
  const { status, headers } = answer;
  return { status, headers, message, type: headers.get("x-amzn-errortype") };
};

describeWorlds("the realtime stream", (world) => {
  test("is opened with the token of GetToken, in the header or in the query, and is ready at once", async () => {
    const { ann, company } = await world().company();
    const token = await streamToken(ann);
    const stream = await TestStream.open(world().address, token);
    const { id, data } = stream.events[0] as (typeof stream.events)[number];
    expect(id).toMatch(/^\d+$/);
    expect(data).toEqual({ company, userId: ann.id, expiresAt: expect.any(Number) });
    expect(stream.retry).toBeGreaterThanOrEqual(500);
    const another = await TestStream.open(world().address, "", { query: `?token=${token}` });
    expect(another.events.map(({ name }) => name)).toEqual(["ready"]);
    for (const one of [stream, another]) one.close();
  });

  // Before the time is moved: the command line has the real one.
  test("ends on every node when its token is revoked, which then opens nothing any more", async () => {
    const node = world().engine === "postgres" ? await world().addNode() : 0;
    const { ann, bob, company } = await world().company();
    const [token, bobs] = [await streamToken(ann), await streamToken(bob)];
    const streams = [
      await TestStream.open(world().address, token),
      await TestStream.open(world().node(node).address, token),
    ];
    const other = await TestStream.open(world().address, bobs);
    const wrong = await conversations(world().database, [
      "streams",
      "revoke",
      "--company",
      company,
      "--user",
      "nobody",
    ]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("users list")]);
    const email = `ann@${company}.example`;
    const said = await conversations(world().database, ["streams", "revoke", "--company", company, "--user", email]);
    expect(said).toEqual({ code: 0, out: [`The streams of ${ann.id} are revoked.`], err: "" });
    for (const stream of streams) {
      await stream.until(() => stream.closed);
      expect(stream.events.at(-1)).toMatchObject({ name: "closing", data: { reason: "revoked" } });
    }
    const refused = await refusal(world().address, { query: `?token=${token}` });
    expect([refused.status, refused.message]).toEqual([401, expect.stringContaining("revoked")]);
    world().advance(2000);
    for (const good of [bobs, await streamToken(ann)]) (await TestStream.open(world().address, good)).close();
    expect(other.closed).toBe(false);
    other.close();
    const audit = await conversations(world().database, ["audit", "--company", company]);
    expect(audit.out.join("\n")).toContain(`streams.revoke`);
  });

  test("says what to do without a token, and with a wrong, an old, or another one", async () => {
    const { ann, company } = await world().company();
    const { address } = world();
    const none = await refusal(address);
    expect([none.status, none.type, none.headers.get("www-authenticate")]).toEqual([
      401,
      "UnauthorizedException",
      "Bearer",
    ]);
    expect(none.message).toContain("GetToken");
    const api = await world().token({ company, type: "XBS", subject: ann.id });
    for (const authorization of ["Bearer nonsense", `Bearer ${api}`, `Basic ${api}`, "Bearer", ""]) {
      const { status, type } = await refusal(address, { headers: { authorization } });
      expect([authorization, status, type]).toEqual([authorization, 401, "UnauthorizedException"]);
    }
    const good = await streamToken(ann);
    const [header, payload, signature = ""] = good.split(".");
    const forged = `${header}.${payload}.${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`;
    expect((await refusal(address, { query: `?token=${forged}` })).status).toBe(401);
    world().advance(STREAM_TOKEN_TTL * 1000 + 1000);
    expect((await refusal(address, { query: `?token=${good}` })).message).toContain("expired");
  });

  test("ends when its token does, and says so", async () => {
    const { ann } = await world().company();
    const token = await streamToken(ann);
    world().advance(STREAM_TOKEN_TTL * 1000 - 1500);
    const stream = await TestStream.open(world().address, token);
    await stream.until(() => stream.closed);
    expect(stream.events.map(({ name }) => name)).toEqual(["ready", "closing"]);
    expect(stream.events[1]).toMatchObject({ id: undefined, data: { reason: "expired" } });
  });

  test("there is nothing beside it, and nothing but GET", async () => {
    const { address } = world();
    const elsewhere = await fetch(`${address}/realtime/more`);
    expect(elsewhere.status).toBe(404);
    const post = await refusal(address, { method: "POST" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET"]);
  });

  test("one user has so many and no more; whoever leaves makes room", async () => {
    const { ann, bob } = await world().company();
    const { address } = world();
    const token = await streamToken(ann);
    const streams = await Promise.all(Array.from({ length: STREAMS_PER_USER }, () => TestStream.open(address, token)));
    const refused = await refusal(address, { query: `?token=${token}` });
    expect([refused.status, refused.type]).toEqual([429, "RateLimitExceededException"]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused.message).toContain(String(STREAMS_PER_USER));
    const other = await TestStream.of(bob, address);
    streams[0]?.close();
    const { realtime } = world().conversations;
    await streams[0]?.until(() => realtime.counters.open === STREAMS_PER_USER);
    streams[0] = await TestStream.open(address, token);
    for (const stream of [...streams, other]) stream.close();
    await other.until(() => realtime.counters.open === 0);
  });
});

describe("a server with realtime streams", () => {
  const open: World[] = [];
  const openWorld = async (options: Parameters<typeof World.open>[1]) => {
    const world = await World.open("sqlite", options);
    open.push(world);
    return world;
  };
  afterEach(async () => {
    for (const world of open.splice(0)) await world.close();
  });

  test("has so many in all, beside the calls in progress", async () => {
    const world = await openWorld({ maxRealtimeStreams: 2, maxConcurrentRequests: 1 });
    const { ann, bob, cleo } = await world.company();
    const first = await TestStream.of(ann, world.address);
    await TestStream.of(bob, world.address);
    const refused = await refusal(world.address, { query: `?token=${await streamToken(cleo)}` });
    expect([refused.status, refused.type]).toEqual([503, "ServiceUnavailableException"]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    first.close();
    await first.until(() => world.conversations.realtime.counters.open === 1);
    await TestStream.of(cleo, world.address);
    // With one call in progress, there is room for streams still.
    const { reached, release } = holdNextCall();
    const call = fetch(`${world.address}/v2/conversations/channels`);
    await reached();
    const token = await world.conversations.issuer.issueStreamToken({
      userId: ann.id,
      company: "company1",
      guest: false,
    });
    expect((await refusal(world.address, { query: `?token=${token}` })).message).toContain("realtime streams");
    release();
    await call;
  });

  test("may have none at all", async () => {
    const world = await openWorld({ maxRealtimeStreams: 0 });
    const { ann } = await world.company();
    const refused = await refusal(world.address, { query: `?token=${await streamToken(ann)}` });
    expect([refused.status, refused.message]).toEqual([503, "No realtime streams are served here."]);
  });

  test("tells them when it stops, and stops without waiting for them", async () => {
    const world = await openWorld({ shutdownTimeoutMs: 20_000 });
    const { ann, bob } = await world.company();
    const streams = await Promise.all([ann, bob].map((person) => TestStream.of(person, world.address)));
    // Nobody reads this one.
    const deaf = await RawConnection.open(world.address);
    deaf.write(`GET /realtime?token=${await streamToken(ann)} HTTP/1.1\r\nHost: x\r\n\r\n`);
    await streams[0]?.until(() => world.conversations.realtime.counters.open === 3);
    const began = performance.now();
    await world.conversations.close();
    expect(performance.now() - began).toBeLessThan(10_000);
    for (const stream of streams) {
      await stream.until(() => stream.closed);
      expect(stream.events.at(-1)).toMatchObject({ name: "closing", data: { reason: "stopping" } });
      expect(stream.retry).toBeGreaterThanOrEqual(500);
    }
  });

  test("logs a line for each at its end, without the token", async () => {
    const lines: string[] = [];
    const destination: DestinationStream = { write: (line) => lines.push(line) };
    const world = await openWorld({ log: createLog("trace", destination) });
    const { ann, company } = await world.company();
    const token = await streamToken(ann);
    const stream = await TestStream.open(world.address, "", { query: `?token=${token}&lastEventId=x` });
    stream.close();
    await stream.until(() => lines.some((line) => line.includes('"realtime"')));
    await refusal(world.address, { query: `?token=${token}x` });
    await stream.until(() => lines.filter((line) => line.includes('"realtime"')).length === 2);
    const [line] = lines.filter((one) => one.includes('"realtime"'));
    expect(JSON.parse(line as string)).toMatchObject({
      operation: "realtime",
      company,
      callerType: "XBS",
      method: "GET",
    });
    expect(lines.join("")).not.toContain(token.slice(0, 40));
    expect(lines.join("")).not.toContain("token=");
  });

  test("lets the pages of its origins open it, with the headers that they need", async () => {
    const world = await openWorld({ corsOrigins: [APP] });
    const { ann } = await world.company();
    const preflight = await fetch(`${world.address}/realtime`, {
      method: "OPTIONS",
      headers: {
        origin: APP,
        "access-control-request-method": "GET",
        "access-control-request-headers": "authorization,last-event-id",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe(APP);
    expect(preflight.headers.get("access-control-allow-methods")).toBe("GET");
    expect(preflight.headers.get("access-control-allow-headers")?.toLowerCase()).toContain("last-event-id");
    const aborting = new AbortController();
    const answer = await fetch(`${world.address}/realtime`, {
      headers: { origin: APP, authorization: `Bearer ${await streamToken(ann)}` },
      signal: aborting.signal,
    });
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, APP]);
    expect(answer.headers.get("x-request-id")).toBeTruthy();
    aborting.abort();
    const refused = await refusal(world.address, { headers: { origin: APP } });
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([401, APP]);
  });

  test("sends something now and then", async () => {
    const world = await openWorld({});
    const { ann } = await world.company();
    const stream = await TestStream.of(ann, world.address);
    jest.spyOn(performance, "now").mockImplementation(() => Date.now() + 1e9);
    try {
      await stream.until(() => stream.heartbeats > 0);
    } finally {
      jest.restoreAllMocks();
    }
    stream.close();
  });
});
