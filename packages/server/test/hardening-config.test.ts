import type { IncomingMessage } from "node:http";
import { configFromEnvironment, defaults } from "../src/config";
import { ClientAddresses, parseNetwork } from "../src/http/client-address";

describe("settings", () => {
  test("without any: no proxy is trusted, no page may call", () => {
    const { trustedProxies, corsOrigins, maxConcurrentRequests } = configFromEnvironment({});
    expect([trustedProxies, corsOrigins, maxConcurrentRequests]).toEqual([[], undefined, 1000]);
  });

  test("are read", () => {
    expect(
      configFromEnvironment({
        MAX_CONCURRENT_REQUESTS: "7",
        REQUEST_TIMEOUT_MS: "5000",
        KEEP_ALIVE_TIMEOUT_MS: "6000",
        SHUTDOWN_TIMEOUT_MS: "0",
        TRUSTED_PROXIES: "10.0.0.0/8, ::1,192.0.2.7",
        WEBHOOK_ALLOWED_NETWORKS: "10.20.0.0/16",
        CORS_ORIGINS: "https://a.example, http://localhost:3000",
      }),
    ).toMatchObject({
      maxConcurrentRequests: 7,
      requestTimeoutMs: 5000,
      keepAliveTimeoutMs: 6000,
      shutdownTimeoutMs: 0,
      trustedProxies: [
        { address: "10.0.0.0", prefix: 8 },
        { address: "::1", prefix: 128 },
        { address: "192.0.2.7", prefix: 32 },
      ],
      webhookAllowedNetworks: [{ address: "10.20.0.0", prefix: 16 }],
      corsOrigins: ["https://a.example", "http://localhost:3000"],
    });
    expect(configFromEnvironment({ CORS_ORIGINS: " * " }).corsOrigins).toBe("*");
  });

  test.each([
    ["WEBHOOK_ALLOWED_NETWORKS", "intranet", "addresses and networks"],
    ["MAX_CONCURRENT_REQUESTS", "0", "a whole number from 1"],
    ["MAX_CONCURRENT_REQUESTS", "many", "a whole number"],
    ["REQUEST_TIMEOUT_MS", "5", "a whole number from 1000"],
    ["KEEP_ALIVE_TIMEOUT_MS", "-1", "a whole number"],
    ["SHUTDOWN_TIMEOUT_MS", "1e3", "a whole number"],
    ["TRUSTED_PROXIES", "10.0.0.0/33", "10.0.0.0/8"],
    ["TRUSTED_PROXIES", "10.0.0.0/8/8", "10.0.0.0/8"],
    ["TRUSTED_PROXIES", "10.0.0.0/", "10.0.0.0/8"],
    ["TRUSTED_PROXIES", "proxy.example.com", "addresses and networks"],
    ["TRUSTED_PROXIES", "*", "addresses and networks"],
    ["CORS_ORIGINS", "https://a.example/", "without a path"],
    ["CORS_ORIGINS", "https://a.example, *", "* alone"],
    ["CORS_ORIGINS", "a.example", "https://app.example.com"],
    ["CORS_ORIGINS", "https://A.example", "lower case"],
    ["CORS_ORIGINS", "null", "origins"],
    ["CORS_ORIGINS", "https://*.example.com/x", "origins"],
  ])("%s=%s is refused, with what to write", (name, value, hint) => {
    expect(() => configFromEnvironment({ [name]: value })).toThrow(name);
    expect(() => configFromEnvironment({ [name]: value })).toThrow(hint);
  });

  test("a connection is kept for longer than the usual load balancers keep it", () => {
    expect(defaults.keepAliveTimeoutMs).toBeGreaterThan(60_000);
  });
});

describe("who calls", () => {
  const proxies = (texts: string[]) =>
    new ClientAddresses(
      texts.map((text) => {
        const network = parseNetwork(text);
        if (!network) throw new Error(text);
        return network;
      }),
    );
  const request = (remoteAddress: string | undefined, headers: Record<string, string> = {}) =>
    ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;
  const via = (addresses: ClientAddresses, remote: string, forwarded: string) =>
    addresses.of(request(remote, { "x-forwarded-for": forwarded })).address;

  test("an untrusted neighbour is the caller, whatever it says", () => {
    const addresses = proxies(["10.0.0.0/8"]);
    expect(via(addresses, "192.0.2.1", "203.0.113.9")).toBe("192.0.2.1");
    expect(via(proxies([]), "10.0.0.1", "203.0.113.9")).toBe("10.0.0.1");
    expect(addresses.of(request("192.0.2.1", { "x-forwarded-proto": "https" })).protocol).toBe("http");
  });

  test("from the nearest on, the first that isn't trusted is the caller: what stands before may be invented", () => {
    const addresses = proxies(["10.0.0.0/8", "fd00::/8"]);
    expect(via(addresses, "10.0.0.1", "1.1.1.1, 203.0.113.9")).toBe("203.0.113.9");
    expect(via(addresses, "10.0.0.1", "1.1.1.1, 203.0.113.9, 10.9.9.9, fd12::1")).toBe("203.0.113.9");
    expect(via(addresses, "fd00::5", "2001:db8::1")).toBe("2001:db8::1");
  });

  test.each([
    ["203.0.113.9:4711", "203.0.113.9"],
    ["[2001:db8::1]:4711", "2001:db8::1"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["10.0.0.2, 10.0.0.3", "10.0.0.2"],
    ["", "10.0.0.1"],
    [" , ,", "10.0.0.1"],
    ["unknown", "10.0.0.1"],
    ["1.1.1.1, _hidden", "10.0.0.1"],
    ["1.1.1.1, <script>, 10.0.0.3", "10.0.0.3"],
  ])("%s", (forwarded, expected) => {
    expect(via(proxies(["10.0.0.0/8"]), "::ffff:10.0.0.1", forwarded)).toBe(expected);
  });

  test("a connection that is gone has no address", () => {
    expect(proxies(["10.0.0.0/8"]).of(request(undefined))).toEqual({ address: undefined, protocol: "http" });
  });
});
