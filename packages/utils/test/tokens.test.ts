import { ConversationsClient, ListChannelsCommand } from "@wildix/xbees-conversations-client";
import { refreshingToken, staticToken } from "../src";
import { openService, type Service } from "./service";

const jwt = (exp: number, name = "x"): string =>
  `h.${Buffer.from(JSON.stringify({ exp, name })).toString("base64url")}.s`;

/** Lets what runs beside the calls end. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("refreshingToken", () => {
  let now = 1_000_000_000_000;
  const seconds = () => now / 1000;

  /** Tokens of so many seconds, numbered. Fetching fails while `down`. */
  function source(lifetime: number, options: { refreshBefore?: number } = {}) {
    const state = { fetched: 0, down: false };
    const token = refreshingToken(
      async () => {
        state.fetched++;
        if (state.down) throw new Error("the login is down");
        return jwt(seconds() + lifetime, String(state.fetched));
      },
      { now: () => now, ...options },
    );
    return { state, token };
  }

  test("one fetch serves calls at the same time, and until shortly before the end", async () => {
    const { state, token } = source(600);
    const [one, other] = await Promise.all([token(), token()]);
    expect(one).toBe(other);
    now += 539_000;
    expect(await token()).toBe(one);
    await settled();
    expect(state.fetched).toBe(1);
  });

  test("it is replaced before its end, beside the calls, and once", async () => {
    const { state, token } = source(600);
    const old = await token();
    now += 541_000;
    expect(await Promise.all([token(), token(), token()])).toEqual([old, old, old]);
    await settled();
    expect(await token()).not.toEqual(old);
    expect(state.fetched).toBe(2);
  });

  test("when it has ended, calls wait for one new token together", async () => {
    const { state, token } = source(600);
    const old = await token();
    now += 600_000;
    const [one, other] = await Promise.all([token(), token()]);
    expect(one).toBe(other);
    expect(one).not.toEqual(old);
    expect(state.fetched).toBe(2);
  });

  test("one that is shorter than `refreshBefore` isn't fetched for each call, but after half its time", async () => {
    const { state, token } = source(40);
    await token();
    now += 19_000;
    await token();
    await settled();
    expect(state.fetched).toBe(1);
    now += 2_000;
    await token();
    await settled();
    expect(state.fetched).toBe(2);
  });

  test("a refused token is replaced; one that is no JWT is kept until then", async () => {
    let fetched = 0;
    const token = refreshingToken(async () => `opaque-${fetched++}`, { now: () => now });
    expect(await token()).toEqual({ token: "opaque-0" });
    now += 1e9;
    expect(await token()).toEqual({ token: "opaque-0" });
    expect(await token({ forceRefresh: true })).toEqual({ token: "opaque-1" });
  });

  test("the end can be told beside the token", async () => {
    let fetched = 0;
    const fetchToken = () => ({ token: `opaque-${fetched++}`, expiration: new Date(now + 600_000) });
    const token = refreshingToken(fetchToken, { now: () => now });
    expect((await token()).token).toBe("opaque-0");
    now += 541_000;
    await token();
    await settled();
    expect((await token()).token).toBe("opaque-1");
  });

  test("when a fetch fails the old token serves as long as it is good, and attempts become rarer", async () => {
    const { state, token } = source(600);
    const old = await token();
    state.down = true;
    now += 541_000;
    const attempts: number[] = [];
    for (let second = 0; second < 40; second++) {
      const before = state.fetched;
      expect(await token()).toBe(old);
      await settled();
      if (state.fetched > before) attempts.push(second);
      now += 1000;
    }
    expect(attempts).toEqual([0, 1, 3, 7, 15, 31]);
    await expect(token({ forceRefresh: true })).rejects.toThrow("the login is down");
    now += 60_000;
    await expect(token()).rejects.toThrow("the login is down");
    state.down = false;
    expect(await token()).not.toEqual(old);
  });

  test("a failure that comes at once isn't kept", async () => {
    let calls = 0;
    const token = refreshingToken(() => {
      if (calls++ === 0) throw new Error("not yet");
      return "t";
    });
    await expect(token()).rejects.toThrow("not yet");
    expect(await token()).toEqual({ token: "t" });
  });

  test("what is no token, and no number of seconds, is told", async () => {
    for (const nothing of ["", undefined, null, {}, { token: 5 }]) {
      const token = refreshingToken(() => nothing as never);
      await expect(token()).rejects.toThrow("What `fetchToken` gives is no token");
    }
    for (const refreshBefore of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => refreshingToken(() => "t", { refreshBefore })).toThrow(TypeError);
  });
});

describe("with the client", () => {
  let service: Service;
  beforeAll(async () => {
    service = await openService();
  });
  afterAll(() => service?.close());

  test("staticToken signs in; without a token it says so", async () => {
    const client = new ConversationsClient({ endpoint: service.address, token: staticToken(service.ann.token) });
    expect((await client.send(new ListChannelsCommand({}))).channels).toEqual([]);
    client.destroy();
    expect(() => staticToken(undefined)).toThrow(TypeError);
  });

  test("refreshingToken is asked again when the service refuses its token", async () => {
    const tokens = ["not.a.token", service.ann.token];
    const token = refreshingToken(async () => tokens.shift() as string);
    const client = new ConversationsClient({ endpoint: service.address, token });
    expect((await client.send(new ListChannelsCommand({}))).channels).toEqual([]);
    expect(tokens).toEqual([]);
    client.destroy();
  });

  test("the client asks in time, also where `refreshBefore` is longer than its own five minutes", async () => {
    let now = Date.now();
    let fetched = 0;
    const clock = jest.spyOn(Date, "now").mockImplementation(() => now);
    const token = refreshingToken(
      () => {
        fetched++;
        return { token: service.ann.token, expiration: new Date(now + 3600_000) };
      },
      { refreshBefore: 1200 },
    );
    const client = new ConversationsClient({ endpoint: service.address, token });
    try {
      await client.send(new ListChannelsCommand({}));
      now += 2_399_000;
      await client.send(new ListChannelsCommand({}));
      expect(fetched).toBe(1);
      now += 2_000;
      await client.send(new ListChannelsCommand({}));
      expect(fetched).toBe(2);
    } finally {
      clock.mockRestore();
      client.destroy();
    }
  });
});
