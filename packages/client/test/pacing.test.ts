import { GetInboxStateCommand, ListChannelsCommand, SendMessageCommand } from "../src";
import { ConversationsClient } from "../src/client";
import { operations } from "../src/generated/registry";
import { type AuthorizationType, pacing } from "../src/pacing";
import { retryAfterOf, standingsOf, type Window } from "../src/pacing/fields";
import { Lane, type PacingClock } from "../src/pacing/lane";
import { typeOf, windowsOf } from "../src/pacing/windows";
import { failing, failureOf, type ScriptedAnswer, ScriptedServer } from "./support/scripted-server";

/** A clock of which only sleepers move the hands: all of them wait until the next one is due. */
class Hands implements PacingClock {
  private time = 0;
  private readonly sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  now = (): number => this.time;

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((wake) => {
      this.sleepers.push({ at: this.time + milliseconds, wake });
      signal?.addEventListener("abort", () => wake());
    });
  }

  /** Lets time pass until nobody sleeps any more. */
  async run(): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      const next = this.sleepers.sort((a, b) => a.at - b.at).shift();
      if (!next) return;
      this.time = Math.max(this.time, next.at);
      next.wake();
    }
  }
}

const window = (requests: number, seconds: number): Window => ({ requests, periodMs: seconds * 1000 });

/** A service that counts calls as ours does, at some moment between their beginning and their answer. */
class Service {
  readonly admitted: number[] = [];
  refused = 0;

  constructor(
    private readonly windows: readonly Window[],
    private readonly clock: Hands,
    private readonly delays: () => [there: number, back: number] = () => [0, 0],
  ) {}

  async call(lane: Lane, headers = true): Promise<void> {
    const [there, back] = this.delays();
    await this.clock.sleep(there);
    const now = this.clock.now();
    const full = this.windows.some((one) => this.within(one, now).length >= one.requests);
    if (full) this.refused += 1;
    else this.admitted.push(now);
    const standings = this.windows.map((one) => {
      const counted = this.within(one, now);
      const leaves = (counted[Math.max(0, counted.length - one.requests)] ?? now) + one.periodMs - now;
      const resetMs = Math.ceil(leaves / 1000) * 1000;
      return { ...one, remaining: one.requests - counted.length, resetMs };
    });
    const retryAfterMs = full ? Math.max(...standings.map((s) => (s.remaining === 0 ? s.resetMs : 0))) : 0;
    await this.clock.sleep(back);
    lane.end({ counted: !full, answered: true, retryAfterMs, ...(headers && { standings }) });
  }

  private within({ periodMs }: Window, now: number): number[] {
    return this.admitted.filter((at) => at > now - periodMs);
  }
}

describe("a lane of calls", () => {
  const bulk = async (service: Service, lane: Lane, calls: number, headers = true) => {
    const call = async () => {
      await lane.begin();
      await service.call(lane, headers);
    };
    await Promise.all(Array.from({ length: calls }, call));
  };

  it.each([
    ["at once", 0, true],
    ["over a slow network that answers out of order", 300, true],
    ["with a service that tells nothing of its limits", 300, false],
  ])("makes 500 calls without one that is refused, as fast as the limits allow: %s", async (_, slow, headers) => {
    const clock = new Hands();
    let turn = 0;
    // Up to 300 ms there and back, in an order of its own.
    const delay = () => (slow * ((turn++ * 7919) % 101)) / 100;
    const windows = [window(10, 10), window(600, 3600)];
    const service = new Service(windows, clock, () => [delay(), delay()]);
    const done = bulk(service, new Lane(windows, clock), 500, headers);
    await clock.run();
    await done;
    expect([service.refused, service.admitted.length]).toEqual([0, 500]);
    // Fifty times ten, ten seconds apart.
    expect(clock.now()).toBeLessThan((490_000 + 2 * slow) / 0.95);
  });

  it("keeps the longer window as well", async () => {
    const clock = new Hands();
    const windows = [window(3, 10), window(5, 60)];
    const service = new Service(windows, clock);
    const done = bulk(service, new Lane(windows, clock), 12);
    await clock.run();
    await done;
    expect([service.refused, service.admitted.length]).toEqual([0, 12]);
    expect(clock.now()).toBeGreaterThanOrEqual(120_000);
    expect(clock.now()).toBeLessThan(126_000);
  });

  it("waits for what others have called before, and learns limits that it doesn't know", async () => {
    const clock = new Hands();
    const windows = [window(10, 10)];
    const service = new Service(windows, clock);
    // Another process has called seven times.
    const other = new Lane(windows, clock);
    const before = bulk(service, other, 7);
    await clock.run();
    await before;
    const done = bulk(service, new Lane([], clock), 30);
    await clock.run();
    await done;
    expect([service.refused, service.admitted.length]).toEqual([0, 37]);
  });

  it("after a refusal all calls wait as long as that one has to", async () => {
    const clock = new Hands();
    const lane = new Lane([window(10, 10)], clock);
    await lane.begin();
    lane.end({ counted: false, answered: true, retryAfterMs: 5000 });
    let begun = -1;
    const next = lane.begin().then(() => {
      begun = clock.now();
    });
    await clock.run();
    await next;
    expect(begun).toBe(5000);
  });

  it("a call that is given up while it waits lets the next one go", async () => {
    const clock = new Hands();
    const lane = new Lane([window(1, 10)], clock);
    await lane.begin();
    lane.end({ counted: true, answered: true });
    const giveUp = new AbortController();
    const given = failureOf(lane.begin(giveUp.signal));
    const behind = failureOf(lane.begin(giveUp.signal));
    const next = lane.begin();
    await new Promise((resolve) => setImmediate(resolve));
    giveUp.abort();
    expect(await given).toMatchObject({ name: "AbortError" });
    expect(await behind).toMatchObject({ name: "AbortError" });
    expect(await failureOf(lane.begin(giveUp.signal))).toMatchObject({ name: "AbortError" });
    await clock.run();
    await next;
    expect(clock.now()).toBeGreaterThanOrEqual(10_000);
  });
});

describe("what pacing knows", () => {
  it("takes limits and how they stand from an answer's fields", () => {
    const headers = {
      "ratelimit-policy": '"10s";q=10;w=10, "1h";w=3600;q=600;qu="requests"',
      ratelimit: '"1h"; r=599; t=3600, "10s";r=9;t=10',
    };
    expect(standingsOf(headers)).toEqual([
      { requests: 10, periodMs: 10_000, remaining: 9, resetMs: 10_000 },
      { requests: 600, periodMs: 3_600_000, remaining: 599, resetMs: 3_600_000 },
    ]);
  });

  it.each([
    {},
    { ratelimit: '"10s";r=1;t=1' },
    { "ratelimit-policy": '"10s";q=10;w=10' },
    { "ratelimit-policy": "10;w=10", ratelimit: "limit=10, remaining=9, reset=10" },
    { "ratelimit-policy": '"a";q=0;w=10', ratelimit: '"a";r=0;t=10' },
    { "ratelimit-policy": '"a";q=5', ratelimit: '"a";r=0;t=10' },
  ])("and leaves alone what isn't that: %j", (headers) => {
    expect(standingsOf(headers as Record<string, string>)).toBeUndefined();
  });

  it("takes a Retry-After in seconds", () => {
    const told = ["7", undefined, "Wed, 21 Oct 2015 07:28:00 GMT", ""].map((value) =>
      retryAfterOf(value === undefined ? {} : { "retry-after": value }),
    );
    expect(told).toEqual([7000, 0, 0, 0]);
  });

  const token = (claims: object) => `Bearer x.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.y`;
  it("takes the type from a token, and nothing from a key", () => {
    expect(typeOf(token({ type: "PBX", name: "Größe ÿ" }))).toBe("PBX");
    for (const other of [
      token({}),
      token({ type: "toString" }),
      token([]),
      "Bearer wsk-v1-abc",
      "Bearer a.%.c",
      undefined,
    ])
      expect(typeOf(other)).toBeUndefined();
  });

  it("has each type's windows of each operation from the model, and the strictest for whom it doesn't know", () => {
    expect(windowsOf("SendMessage", "XBS")).toEqual([window(10, 10), window(600, 3600)]);
    expect(windowsOf("SendMessage", "PBX")).toEqual([window(30, 10), window(1800, 3600)]);
    expect(windowsOf("SendMessage", "S2S")).toEqual([window(30, 10), window(1800, 3600)]);
    expect(windowsOf("SendMessage", undefined)).toEqual([window(10, 10), window(600, 3600)]);
    expect(windowsOf("SendSystemMessage", "S2S")).toEqual([window(30, 10), window(1800, 3600)]);
    expect(windowsOf("PinChannel", "XBS")).toEqual([]);
    expect(windowsOf("toString", "XBS")).toEqual([]);
    for (const { name, rateLimits } of Object.values(operations)) {
      for (const type of new Set<AuthorizationType>(rateLimits.map(({ authorization }) => authorization))) {
        const rows = rateLimits.filter(({ authorization }) => authorization === type);
        expect(windowsOf(name, type)).toEqual(
          rows.map(({ requests, periodSeconds }) => window(requests, periodSeconds)),
        );
      }
    }
  });
});

describe("a paced client", () => {
  const server = new ScriptedServer();
  beforeAll(() => server.open());
  afterAll(() => server.close());

  const channels: ScriptedAnswer = { status: 200, body: { channels: [] } };
  const limited = (remaining: number, reset: number): ScriptedAnswer => ({
    ...channels,
    headers: { "ratelimit-policy": '"1m";q=3;w=60', ratelimit: `"1m";r=${remaining};t=${reset}` },
  });
  const paced = (clock?: PacingClock) =>
    new ConversationsClient({ endpoint: server.url, token: "key", maxAttempts: 1, pacing: pacing({ clock }) });
  /** A clock that tells what is slept, and where that takes no time. */
  const recording = () => {
    let time = 0;
    const slept: number[] = [];
    const sleep = async (milliseconds: number) => {
      slept.push(Math.round(milliseconds / 1000));
      time += milliseconds;
    };
    return { slept, clock: { now: () => time, sleep } };
  };

  it("waits where answers say that there is no room, for each operation on its own", async () => {
    const { slept, clock } = recording();
    const client = paced(clock);
    server.script = () => limited(0, 42);
    await client.send(new ListChannelsCommand({}));
    server.script = () => channels;
    await client.send(new GetInboxStateCommand({})).catch(() => {});
    expect(slept).toEqual([]);
    await client.send(new ListChannelsCommand({}));
    expect(slept).toEqual([42]);
    client.destroy();
  });

  it("counts each attempt, and lets a refused one come back when it may", async () => {
    const { slept, clock } = recording();
    const client = new ConversationsClient({ endpoint: server.url, token: "key", pacing: pacing({ clock }) });
    let attempt = 0;
    server.script = () =>
      attempt++ === 0
        ? failing(429, "RateLimitExceededException", { message: "Slowly." }, { "retry-after": "1" })
        : limited(2, 60);
    const { $metadata } = await client.send(new ListChannelsCommand({}));
    expect([$metadata.attempts, slept]).toEqual([2, [1]]);
    client.destroy();
  });

  it("counts neither what wasn't let in, nor what the service had no time for", async () => {
    const { slept, clock } = recording();
    const client = paced(clock);
    for (const [status, name] of [
      [401, "UnauthorizedException"],
      [503, "ServiceUnavailableException"],
    ] as const) {
      server.script = () => failing(status, name);
      for (let i = 0; i < 15; i++) await failureOf(client.send(new SendMessageCommand({ channelId: "c", text: "x" })));
    }
    expect(slept).toEqual([]);
    client.destroy();
  });

  it("counts what may have got there", async () => {
    const { slept, clock } = recording();
    const client = new ConversationsClient({
      endpoint: "http://127.0.0.1:9",
      token: "key",
      maxAttempts: 1,
      pacing: pacing({ clock }),
    });
    for (let i = 0; i < 11; i++) await failureOf(client.send(new SendMessageCommand({ channelId: "c", text: "x" })));
    expect(slept).toEqual([10]);
    client.destroy();
  });

  it("shares its limits with another that has the same pacing, and can be aborted while it waits", async () => {
    const { slept, clock } = recording();
    const shared = pacing({ clock });
    const clients = [1, 2].map(
      () => new ConversationsClient({ endpoint: server.url, token: "key", maxAttempts: 1, pacing: shared }),
    );
    server.script = () => limited(0, 60);
    for (const client of clients) await client.send(new ListChannelsCommand({}));
    expect(slept).toEqual([60]);
    const patient = paced();
    await patient.send(new ListChannelsCommand({}));
    const aborted = patient.send(new ListChannelsCommand({}), { abortSignal: AbortSignal.timeout(50) });
    expect(await failureOf(aborted)).toMatchObject({ name: "AbortError" });
    for (const client of [...clients, patient]) client.destroy();
  });
});
