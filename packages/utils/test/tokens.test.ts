import { ConversationsClient, ListChannelsCommand } from "@wildix/xbees-conversations-client";
import { refreshingToken, staticToken } from "../src";
import { openService, type Service } from "./service";

const jwt = (exp: number, name = "x"): string =>
  `h.${Buffer.from(JSON.stringify({ exp, name })).toString("base64url")}.s`;

describe("refreshingToken", () => {
  let now = 1_000_000_000_000;
  const seconds = () => now / 1000;

  test("one fetch serves calls at the same time, and until shortly before the end", async () => {
    let fetched = 0;
    const token = refreshingToken(async () => jwt(seconds() + 600, String(fetched++)), { now: () => now });
    const [one, other] = await Promise.all([token(), token()]);
    expect(one).toBe(other);
    expect(one?.expiration).toEqual(new Date(now + 600_000));
    now += 539_000;
    expect(await token()).toBe(one);
    now += 2000;
    expect(await token()).not.toBe(one);
    expect(fetched).toBe(2);
  });

  test("a refused token is replaced; one that is no JWT is kept until then", async () => {
    let fetched = 0;
    const token = refreshingToken(async () => `opaque-${fetched++}`, { now: () => now });
    expect(await token()).toEqual({ token: "opaque-0" });
    now += 1e9;
    expect(await token()).toEqual({ token: "opaque-0" });
    expect(await token({ forceRefresh: true })).toEqual({ token: "opaque-1" });
  });

  test("when a fetch fails the old token serves as long as it is good, and isn't asked for at once again", async () => {
    let fetched = 0;
    const token = refreshingToken(
      async () => {
        if (fetched++ > 0) throw new Error("the login is down");
        return jwt(seconds() + 120);
      },
      { now: () => now },
    );
    const first = await token();
    now += 90_000;
    expect(await token()).toBe(first);
    expect(await token()).toBe(first);
    expect(fetched).toBe(2);
    now += 6000;
    expect(await token()).toBe(first);
    expect(fetched).toBe(3);
    await expect(token({ forceRefresh: true })).rejects.toThrow("the login is down");
    now += 60_000;
    await expect(token()).rejects.toThrow("the login is down");
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
});
