import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Health } from "../src/http/health";
import { HttpProblem } from "../src/http/problem";
import { StaticFolder } from "../src/http/static-folder";
import { assertMethod, type Surrounding, Surroundings } from "../src/http/surroundings";
import { schemaVersion } from "../src/store/migrations";
import { type Store, StoreUnavailableError } from "../src/store/store";
import { RawConnection } from "./support/raw-http";
import { describeWorlds, World } from "./support/world";

const script = `console.log(${JSON.stringify("ä".repeat(2000))});\n`;

const hello: Surrounding = {
  name: "hello",
  segments: ["", "hello"],
  counted: true,
  answer: async (request, response) => {
    assertMethod(request, "GET");
    if (request.url?.includes("fail")) throw new HttpProblem(418, "TeapotException", "No coffee here.");
    if (request.url?.includes("break")) throw new Error("secret detail");
    response.end("Hello");
  },
};

describe("what is served beside the API", () => {
  const folder = mkdtempSync(join(tmpdir(), "conversations-static-"));
  let world: World;

  beforeAll(async () => {
    mkdirSync(join(folder, "site/assets"), { recursive: true });
    writeFileSync(join(folder, "secret.txt"), "secret");
    writeFileSync(join(folder, "site/index.html"), "<!doctype html><title>Site</title>");
    writeFileSync(join(folder, "site/assets/app-1.js"), script);
    writeFileSync(join(folder, "site/a b.bin"), "bytes");
    const site = new StaticFolder({
      name: "site",
      folder: join(folder, "site"),
      fallback: "index.html",
      immutable: /^assets\//,
    });
    world = await World.open("sqlite", { surroundings: [site, hello], pages: false, maxConcurrentRequests: 1 });
  });
  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    fetch(`${world.address}${path}`, { method, headers, redirect: "manual" });

  test("a page, with what browsers need to show it safely", async () => {
    for (const path of ["/site/", "/site/index.html", "/site/channels/7?x=1"]) {
      const answer = await get(path);
      expect([answer.status, await answer.text()]).toEqual([200, "<!doctype html><title>Site</title>"]);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
        "content-security-policy": expect.stringContaining("default-src 'self'"),
        "x-request-id": expect.stringMatching(/./),
      });
    }
    const moved = await get("/site?token=1");
    expect([moved.status, moved.headers.get("location")]).toEqual([308, "/site/?token=1"]);
  });

  test("files as browsers take them, compressed once, and not again while they have them", async () => {
    const as = async (accepted: string) => {
      // `fetch` would unpack it.
      const connection = await RawConnection.open(world.address);
      connection.write(
        `GET /site/assets/app-1.js HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Encoding: ${accepted}\r\n\r\n`,
      );
      const [answer] = await connection.untilClosed();
      return { headers: answer?.headers ?? {}, bytes: Buffer.from(answer?.body ?? "", "latin1") };
    };
    const plain = await as("identity");
    expect(plain.bytes.toString()).toBe(script);
    expect(plain.headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "text/javascript; charset=utf-8",
      vary: "Accept-Encoding",
    });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    const br = await as("gzip, br;q=0.5");
    expect([br.headers["content-encoding"], brotliDecompressSync(br.bytes).toString()]).toEqual(["br", script]);
    const gzip = await as("br;q=0, gzip");
    expect([gzip.headers["content-encoding"], gunzipSync(gzip.bytes).toString()]).toEqual(["gzip", script]);
    const etags = [plain, br, gzip].map(({ headers }) => headers.etag);
    expect(new Set(etags).size).toBe(3);
    const again = await get("/site/assets/app-1.js", {
      "if-none-match": `"x", W/${etags[1]}`,
      "accept-encoding": "br",
    });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const head = await get("/site/a%20b.bin", {}, "HEAD");
    expect([head.status, head.headers.get("content-length"), head.headers.get("content-type")]).toEqual([
      200,
      "5",
      "application/octet-stream",
    ]);
  });

  test.each([
    "/site/none.js",
    "/site/../secret.txt",
    "/site/..%2fsecret.txt",
    "/site/%2e%2e/secret.txt",
    "/site//etc/passwd.txt",
    "/site/%ff.js",
    "/site/%00.js",
  ])("nothing else: %s", async (path) => {
    const connection = await RawConnection.open(world.address);
    connection.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    const [answer] = await connection.untilClosed();
    expect(answer?.status).toBe(404);
    expect(JSON.parse(answer?.body ?? "")).toEqual({ message: expect.any(String) });
  });

  test("refusals and failures look as the API's do", async () => {
    expect((await get("/site/", {}, "POST")).headers.get("allow")).toBe("GET, HEAD");
    const refused = await get("/hello?fail");
    expect([refused.status, refused.headers.get("x-amzn-errortype")]).toEqual([418, "TeapotException"]);
    const broken = await get("/hello/break");
    expect(broken.status).toBe(500);
    expect(await broken.text()).not.toContain("secret");
  });

  test("the root is one of them; the API keeps all other paths", async () => {
    expect(await (await get("/")).text()).toBe("Hello");
    expect((await get("/v2/conversations/channels")).status).toBe(401);
    expect((await get("/hellos")).status).toBe(404);
    expect(() => new Surroundings([hello, hello])).toThrow("/");
  });
});

describeWorlds("health", (world) => {
  test("alive and ready, told in a few bytes to whoever asks", async () => {
    for (const path of ["/healthz", "/readyz"]) {
      const answer = await fetch(world().address + path);
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
      expect(await answer.json()).toEqual({ status: "ok" });
      expect((await fetch(world().address + path, { method: "HEAD" })).status).toBe(200);
      expect((await fetch(world().address + path, { method: "POST" })).status).toBe(405);
    }
  });

  test("not ready once it is told to stop, though still alive", async () => {
    world().conversations.drain();
    const ready = await fetch(`${world().address}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: "unavailable", message: "The service is stopping." });
    expect((await fetch(`${world().address}/healthz`)).status).toBe(200);
  });
});

describe("readiness", () => {
  const storeWith = (version: () => Promise<number>) => ({ version }) as unknown as Store;

  test.each([
    ["the program's tables", async () => schemaVersion, { ready: true }],
    ["a newer program's tables", async () => schemaVersion + 1, { ready: true }],
    ["older tables", async () => schemaVersion - 1, { ready: false, reason: "The store isn't migrated." }],
    [
      "no answer",
      async () => Promise.reject(new StoreUnavailableError("host=secret")),
      { ready: false, reason: "The store can't be reached." },
    ],
  ])("with %s", async (_, version, expected) => {
    expect(await new Health(storeWith(version)).readiness()).toEqual(expected);
  });

  test("many who ask at once are one question", async () => {
    const version = jest.fn(async () => schemaVersion);
    const health = new Health(storeWith(version));
    await Promise.all(Array.from({ length: 50 }, () => health.readiness()));
    expect(version).toHaveBeenCalledTimes(1);
  });

  test("a store that never answers is none", async () => {
    jest.useFakeTimers({ doNotFake: ["performance"] });
    try {
      const asked = new Health(storeWith(() => new Promise(() => {}))).readiness();
      await jest.advanceTimersByTimeAsync(5000);
      expect(await asked).toEqual({ ready: false, reason: "The store can't be reached." });
    } finally {
      jest.useRealTimers();
    }
  });
});
