import { operations } from "@wildix/xbees-conversations-server-sdk";
import type { ConversationsOptions } from "../src/server";
import { holdNextCall } from "./support/held-call";
import { RawConnection } from "./support/raw-http";
import { World } from "./support/world";

const CHANNELS = "/v2/conversations/channels";
const INVITE = "/v2/conversations/invite";
const APP = "https://app.example.com";

const worlds: World[] = [];
const openWorld = async (options: ConversationsOptions = {}): Promise<World> => {
  const world = await World.open("sqlite", options);
  worlds.push(world);
  return world;
};
afterEach(async () => {
  await Promise.all(worlds.splice(0).map((world) => world.close()));
});

const pbx = (world: World): Promise<string> => world.token({ company: "acme", type: "PBX", subject: "pbx" });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** A call that stays in progress until its body is written. */
async function unfinishedCall(world: World, token: string): Promise<RawConnection> {
  const connection = await RawConnection.open(world.address);
  connection.write(`POST ${INVITE} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Length: 2\r\n\r\n`);
  return connection;
}

describe("security headers", () => {
  test("are on every answer of the API, refusals included", async () => {
    const world = await openWorld();
    const token = await pbx(world);
    const answers = await Promise.all([
      fetch(world.address + CHANNELS, { headers: bearer(token) }),
      fetch(world.address + CHANNELS),
      fetch(`${world.address}/nope`),
      fetch(world.address + CHANNELS, { method: "DELETE" }),
      fetch(world.address + INVITE, { method: "POST", headers: bearer(token), body: "{" }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 404, 405, 415]);
    for (const { headers } of answers) {
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });

  test("are on what is answered under /files/", async () => {
    const world = await openWorld();
    const { status, headers } = await fetch(`${world.address}/files/download/acme/x?expires=1&signature=x`);
    expect(status).toBe(403);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get("x-request-id")).toBeTruthy();
  });
});

describe("CORS", () => {
  const preflight = (world: World, path: string, origin = APP, method = "POST") =>
    fetch(world.address + path, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": method, "access-control-request-headers": "authorization" },
    });

  test("without configuration no page may call: no header says so, and OPTIONS is no method", async () => {
    const world = await openWorld();
    expect((await preflight(world, CHANNELS)).status).toBe(405);
    const answer = await fetch(world.address + CHANNELS, { headers: { origin: APP } });
    const names = [...answer.headers.keys()];
    expect(names.filter((name) => name.startsWith("access-control") || name === "vary")).toEqual([]);
  });

  test("a preflight for any operation's path names exactly the methods of the model there", async () => {
    const world = await openWorld({ corsOrigins: [APP] });
    const all = Object.values(operations);
    const shape = (uri: string) => uri.replace(/\{\w+\}/g, "*");
    for (const { uri } of all) {
      const answer = await preflight(world, uri.replace(/\{\w+\}/g, "some-id"));
      expect(answer.status).toBe(204);
      const named = (answer.headers.get("access-control-allow-methods") ?? "").split(", ");
      // A path that names no id also fits those with an id in its place, where their methods differ.
      const exact = all.filter((other) => shape(other.uri) === shape(uri)).map(({ method }) => method);
      expect(named).toEqual(expect.arrayContaining(exact));
      const fits = all.filter((other) => new RegExp(`^${other.uri.replace(/\{\w+\}/g, "[^/]+")}$`).test(uri));
      expect(fits.map(({ method }) => method)).toEqual(expect.arrayContaining(named));
      const allowed = (answer.headers.get("access-control-allow-headers") ?? "").split(", ");
      expect(allowed).toEqual(
        expect.arrayContaining(["Authorization", "Content-Type", "Idempotency-Key", "X-Request-Id"]),
      );
      expect(answer.headers.get("access-control-allow-origin")).toBe(APP);
      expect(answer.headers.get("vary")).toBe("Origin");
      expect(Number(answer.headers.get("access-control-max-age"))).toBeGreaterThan(0);
      expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
    }
  });

  test("a page of a listed origin sees every answer, refusals included, with the headers that clients need", async () => {
    const world = await openWorld({ corsOrigins: ["https://other.example", APP], maxConcurrentRequests: 1 });
    const token = await pbx(world);
    const call = (headers: Record<string, string>) =>
      fetch(world.address + CHANNELS, { headers: { origin: APP, ...headers } });
    const answers = [await call(bearer(token)), await call({})];
    const busy = await unfinishedCall(world, token);
    await waitForRefusal(world, token);
    answers.push(await call(bearer(token)));
    busy.close();
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 503]);
    for (const { headers } of answers) {
      expect(headers.get("access-control-allow-origin")).toBe(APP);
      expect(headers.get("vary")).toBe("Origin");
      const exposed = (headers.get("access-control-expose-headers") ?? "").split(", ");
      for (const name of ["X-Request-Id", "Retry-After", "RateLimit", "RateLimit-Policy", "X-Amzn-ErrorType"]) {
        expect(exposed).toContain(name);
      }
    }
  });

  test.each([
    "https://app.example.com.evil.example",
    "http://app.example.com",
    "https://app.example.com:8443",
    "https://APP.example.com",
    "null",
  ])("%s isn't the listed origin: nothing is allowed, caches still keep answers apart", async (origin) => {
    const world = await openWorld({ corsOrigins: [APP] });
    for (const answer of [
      await preflight(world, CHANNELS, origin),
      await fetch(world.address + CHANNELS, { headers: { origin } }),
    ]) {
      const names = [...answer.headers.keys()].filter((name) => name.startsWith("access-control"));
      expect([names, answer.headers.get("vary")]).toEqual([[], "Origin"]);
    }
  });

  test("with * every origin may call", async () => {
    const world = await openWorld({ corsOrigins: "*" });
    const asked = await preflight(world, CHANNELS, "null", "GET");
    expect([asked.status, asked.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
    expect(asked.headers.get("access-control-allow-methods")).toContain("GET");
    const answer = await fetch(world.address + CHANNELS, { headers: { origin: "https://any.example" } });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("a preflight of a path that isn't there is a 404; OPTIONS that asks for nothing is no method", async () => {
    const world = await openWorld({ corsOrigins: "*" });
    expect((await preflight(world, "/nope")).status).toBe(404);
    expect((await fetch(world.address + CHANNELS, { method: "OPTIONS" })).status).toBe(405);
  });
});

/** Waits until the server is full. */
async function waitForRefusal(world: World, token: string): Promise<Response> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(world.address + CHANNELS, { headers: bearer(token) });
    if (answer.status === 503) return answer;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("The server never was full.");
}

describe("calls at once", () => {
  test("past the most that may be in progress: 503 with Retry-After, until one is done", async () => {
    const world = await openWorld({ maxConcurrentRequests: 3 });
    const token = await pbx(world);
    const busy = await Promise.all([1, 2, 3].map(() => unfinishedCall(world, token)));
    const refused = await waitForRefusal(world, token);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(refused.headers.get("x-amzn-errortype")).toBe("ServiceUnavailableException");
    expect(await refused.json()).toMatchObject({ message: expect.stringContaining("try again") });
    busy[0]?.write("{}");
    await busy[0]?.untilAnswered();
    const served = await fetch(world.address + CHANNELS, { headers: bearer(token) });
    expect(served.status).toBe(200);
    for (const connection of busy) connection.close();
  });

  test("who goes away makes room", async () => {
    const world = await openWorld({ maxConcurrentRequests: 2 });
    const token = await pbx(world);
    for (let round = 0; round < 5; round++) {
      const busy = await Promise.all([unfinishedCall(world, token), unfinishedCall(world, token)]);
      await waitForRefusal(world, token);
      for (const connection of busy) connection.close();
      let status = 503;
      for (let tries = 0; status !== 200 && tries < 200; tries++) {
        status = (await fetch(world.address + CHANNELS, { headers: bearer(token) })).status;
      }
      expect(status).toBe(200);
    }
  });

  test("transfers of files have room of their own", async () => {
    const world = await openWorld({ maxConcurrentRequests: 1 });
    const token = await pbx(world);
    const busy = await unfinishedCall(world, token);
    await waitForRefusal(world, token);
    expect((await fetch(`${world.address}/files/download/acme/x`)).status).toBe(403);
    busy.close();
  });

  test("500 callers at once on 200 places: each gets an answer, 200 or 503", async () => {
    const world = await openWorld({ maxConcurrentRequests: 200 });
    const token = await pbx(world);
    const statuses = await Promise.all(
      Array.from({ length: 500 }, async () => {
        const answer = await fetch(world.address + CHANNELS, { headers: bearer(token) });
        await answer.arrayBuffer();
        return answer.status;
      }),
    );
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(200);
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
  });
});

describe("the stop", () => {
  const get = (token: string) => `GET ${CHANNELS} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`;

  test("a running call is answered, as the last one of its connection; idle connections end at once", async () => {
    const world = await openWorld();
    const token = await pbx(world);
    const idle = await RawConnection.open(world.address);
    idle.write(get(token));
    const [first] = await idle.untilAnswered();
    expect(first?.headers.connection).toBe("keep-alive");
    const { release, reached } = holdNextCall();
    const running = await RawConnection.open(world.address);
    running.write(get(token));
    await reached();
    let closed = false;
    const closing = world.conversations.close().then(() => {
      closed = true;
    });
    await idle.untilClosed(2000);
    await expect(RawConnection.open(world.address)).rejects.toThrow("ECONNREFUSED");
    expect([closed, running.closed]).toEqual([false, false]);
    release();
    const [answer] = await running.untilClosed();
    expect([answer?.status, answer?.headers.connection]).toEqual([200, "close"]);
    await closing;
  });

  test("connections without a whole request don't hold it up", async () => {
    const world = await openWorld();
    const silent = await RawConnection.open(world.address);
    const half = await RawConnection.open(world.address);
    half.write("GET / HTTP/1.1\r\nHo");
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = Date.now();
    await world.conversations.close();
    expect(Date.now() - before).toBeLessThan(2000);
    await Promise.all([silent.untilClosed(), half.untilClosed()]);
  });

  test("what doesn't finish in time is cut off", async () => {
    const world = await openWorld({ shutdownTimeoutMs: 300 });
    const stuck = await unfinishedCall(world, await pbx(world));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = Date.now();
    await world.conversations.close();
    expect(Date.now() - before).toBeGreaterThanOrEqual(290);
    expect(Date.now() - before).toBeLessThan(2500);
    expect(await stuck.untilClosed()).toEqual([]);
  });
});
