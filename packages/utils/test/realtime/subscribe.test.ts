import { ForbiddenException, UnauthorizedException } from "@wildix/xbees-conversations-client";
import type { ConversationsEvent } from "../../src/events";
import {
  type SubscribeOptions,
  type Subscription,
  type SubscriptionState,
  subscribe,
} from "../../src/realtime/subscribe";
import { waitBefore } from "../../src/realtime/waits";
import { frame, ready, refusing, type Script, ScriptedStream, streaming, told } from "./scripted-stream";

const end = (answer: { end(): void }) => answer.end();
const cut = (answer: { destroy(): void }) => setTimeout(() => answer.destroy(), 20);

describe("subscribe", () => {
  let service: ScriptedStream;
  let subscription: Subscription | undefined;
  let events: ConversationsEvent[];
  let states: SubscriptionState[];
  let causes: unknown[];

  beforeEach(() => {
    events = [];
    states = [];
    causes = [];
    // Waits are left to chance: here they are short.
    jest.spyOn(Math, "random").mockReturnValue(0.01);
  });
  afterEach(async () => {
    subscription?.close();
    await subscription?.closed.catch(() => {});
    subscription = undefined;
    await service.close();
    jest.restoreAllMocks();
  });

  const start = async (scripts: readonly Script[], options: Partial<SubscribeOptions> = {}) => {
    service = await ScriptedStream.open(...scripts);
    subscription = subscribe(service.client(), {
      onEvent: (event) => {
        events.push(event);
      },
      onState: (state, cause) => {
        states.push(state);
        if (cause) causes.push(cause);
      },
      ...options,
    });
    return subscription;
  };
  const until = async (condition: () => boolean) => {
    for (let waited = 0; !condition(); waited += 5) {
      if (waited > 10_000) throw new Error(`It didn't come true: ${states.join(", ")}, ${causes.join(", ")}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const ids = () => events.map(({ id }) => id);

  test("gives the events, with the token of GetToken, at the place where the client's calls go", async () => {
    const own = await start([streaming([ready(5), told(6), told(7)])]);
    await until(() => events.length === 2);
    expect(ids()).toEqual(["e6", "e7"]);
    expect(own.lastEventId).toBe("7");
    expect(states).toEqual(["connecting", "open"]);
    expect(service.connections[0]).toMatchObject({ authorization: "Bearer token-1", accept: "text/event-stream" });
    expect(service.connections[0]).not.toHaveProperty("last-event-id");
    own.close();
    await own.closed;
    expect(states.at(-1)).toBe("closed");
    // Closing again changes nothing.
    own.close();
  });

  test("goes on after the last event, with the same token, and gives nothing twice", async () => {
    const own = await start([
      streaming([ready(5), told(6)], cut),
      streaming([ready(6), told(6), told(7)], end),
      streaming([ready(7), told(8)]),
    ]);
    await until(() => events.length === 3);
    expect(ids()).toEqual(["e6", "e7", "e8"]);
    expect(service.connections.map((headers) => headers["last-event-id"])).toEqual([undefined, "6", "7"]);
    expect(service.tokens).toBe(1);
    expect(states).toEqual(["connecting", "open", "waiting", "connecting", "open", "waiting", "connecting", "open"]);
    expect(own.lastEventId).toBe("8");
  });

  test("goes on from its beginning where nothing has happened yet, and after an event of an earlier subscription", async () => {
    await start([streaming([ready(5)], cut), streaming([ready(5), told(6)])], { lastEventId: "3" });
    await until(() => events.length === 1);
    expect(service.connections.map((headers) => headers["last-event-id"])).toEqual(["3", "5"]);
  });

  test("what isn't stored moves nothing, and what is newer than the package isn't given", async () => {
    const typing = { id: "t1", type: "chat:typing:start", company: "acme", time: 1, data: {} };
    const own = await start([
      streaming([
        ready(5),
        frame(typing.type, typing),
        frame("chat:thread:new", { ...typing, type: "chat:thread:new" }, 6),
      ]),
    ]);
    await until(() => own.lastEventId === "6");
    expect(ids()).toEqual(["t1"]);
  });

  test("tells of a resync before what follows", async () => {
    const order: string[] = [];
    await start([streaming([frame("resync", { reason: "forgotten" }, 90), ready(90), told(91)])], {
      lastEventId: "5",
      onResync: async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push("resync");
      },
      onEvent: ({ id }) => {
        order.push(id);
      },
    });
    await until(() => order.length === 2);
    expect(order).toEqual(["resync", "e91"]);
  });

  test("gets a new token when the old one has ended, at once", async () => {
    const expired = frame("closing", { reason: "expired" });
    await start([
      streaming([ready(5), told(6), expired], end),
      streaming([ready(6), told(7)], cut),
      refusing(401),
      streaming([ready(7), told(8)]),
    ]);
    await until(() => events.length === 3);
    expect(service.connections.map(({ authorization }) => authorization)).toEqual([
      "Bearer token-1",
      "Bearer token-2",
      "Bearer token-2",
      "Bearer token-3",
    ]);
    expect(causes).toHaveLength(1);
  });

  test("goes on trying while the service is away, and tells why", async () => {
    await start([refusing(503, { "retry-after": "0" }), refusing(429), refusing(502), streaming([ready(5), told(6)])]);
    await until(() => events.length === 1);
    expect(causes.map(String)).toEqual([
      expect.stringContaining("503"),
      expect.stringContaining("429"),
      expect.stringContaining("502"),
    ]);
  });

  test("waits as long as the service asks for", async () => {
    await start([refusing(429, { "retry-after": "1" }), streaming([ready(5)])]);
    await until(() => states.includes("waiting"));
    const began = performance.now();
    await until(() => states.includes("open"));
    expect(performance.now() - began).toBeGreaterThan(900);
  });

  test("ends where trying again is of no use", async () => {
    service = await ScriptedStream.open();
    service.tokenRefusal = { status: 403, type: "ForbiddenException" };
    await expect(subscribe(service.client(), { onEvent: () => {} }).closed).rejects.toThrow(ForbiddenException);
    service.tokenRefusal = { status: 401, type: "UnauthorizedException" };
    await expect(subscribe(service.client(), { onEvent: () => {} }).closed).rejects.toThrow(UnauthorizedException);
    service.tokenRefusal = undefined;
    service.scripts = [refusing(404)];
    await expect(subscribe(service.client(), { onEvent: () => {} }).closed).rejects.toThrow("404");
  });

  test("one event after the other, each once the one before is done", async () => {
    let running = 0;
    const overlaps: number[] = [];
    await start([streaming([ready(5), told(6), told(7), told(8)])], {
      onEvent: async (event) => {
        overlaps.push(running++);
        await new Promise((resolve) => setTimeout(resolve, 10));
        running--;
        events.push(event);
      },
    });
    await until(() => events.length === 3);
    expect(overlaps).toEqual([0, 0, 0]);
  });

  test.each(["onEvent", "onResync", "onState"] as const)("what %s throws ends it, before that event", async (name) => {
    const failing = () => {
      throw new Error("A mistake.");
    };
    const own = await start([streaming([ready(5), told(6), frame("resync", {}, 7)])], { [name]: failing });
    await expect(own.closed).rejects.toThrow("A mistake.");
    expect(own.lastEventId).toBe({ onEvent: "5", onResync: "6", onState: undefined }[name]);
    expect(service.connections.length).toBe(name === "onState" ? 0 : 1);
  });

  test("a signal closes it: before it begins, while it is open, and while it waits", async () => {
    const early = await start([streaming([ready(5)])], { signal: AbortSignal.abort() });
    await early.closed;
    expect(service.connections).toEqual([]);

    const aborting = new AbortController();
    const options = { onEvent: () => {}, signal: aborting.signal };
    const opened = subscribe(service.client(), options);
    await until(() => service.connections.length === 1);
    aborting.abort();
    await opened.closed;

    jest.spyOn(Math, "random").mockReturnValue(1);
    service.scripts = [refusing(503)];
    const leaving = new AbortController();
    let waits = false;
    const waiting = subscribe(service.client(), {
      onEvent: () => {},
      onState: (state) => {
        waits ||= state === "waiting";
      },
      signal: leaving.signal,
    });
    await until(() => waits);
    leaving.abort();
    await waiting.closed;
  });

  test("an event that closes it is the last", async () => {
    const own = await start([streaming([ready(5), told(6), told(7)])], {
      onEvent: (event) => {
        events.push(event);
        own.close();
      },
    });
    await own.closed;
    expect(ids()).toEqual(["e6"]);
    expect(own.lastEventId).toBe("6");
  });

  test("a connection on which nothing comes any more is given up", async () => {
    jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] });
    try {
      const real = () => new Promise((resolve) => setImmediate(resolve));
      await start([streaming([ready(5)]), streaming([ready(5), told(6)])]);
      while (!states.includes("open")) await real();
      jest.advanceTimersByTime(46_000);
      while (!states.includes("waiting")) await real();
      jest.advanceTimersByTime(40_000);
      while (events.length < 1) await real();
      expect(String(causes[0])).toContain("Nothing came for too long");
    } finally {
      jest.useRealTimers();
    }
  });
});

test("waits grow, by chance, up to half a minute, and begin after what the service asked for", () => {
  const longest = [0, 1, 2, 5, 50].map((failures) => waitBefore(failures, undefined, 0, () => 1));
  expect(longest).toEqual([1000, 2000, 4000, 30_000, 30_000]);
  expect(waitBefore(3, 500, 7000, () => 0)).toBe(7000);
  expect(waitBefore(1, 500, 0, () => 0.5)).toBe(500);
});
