import { ClientAddresses, type Network, parseNetwork } from "../src/http/client-address";
import { createLog, describeError } from "../src/log";
import type { ConversationsOptions } from "../src/server";
import { holdNextCall } from "./support/held-call";
import { RawConnection, waitFor } from "./support/raw-http";
import { World } from "./support/world";

const CHANNELS = "/v2/conversations/channels";
const TEXT = "The launch code is 4711-swordfish, tell nobody";

interface Line {
  readonly [member: string]: unknown;
  readonly requestId?: string;
  readonly msg: string;
}

/** A server whose log is kept. */
async function openLogged(level: string, trusted: readonly string[] = [], options: ConversationsOptions = {}) {
  const written: string[] = [];
  const log = createLog(level, { write: (line: string) => void written.push(line) });
  const trustedProxies = trusted.map((text) => parseNetwork(text) ?? { address: "", prefix: 0 });
  const world = await World.open("sqlite", { log, trustedProxies, ...options });
  return {
    world,
    text: () => written.join(""),
    lines: () => written.map((line) => JSON.parse(line) as Line),
    lineOf: async (requestId: string): Promise<Line> => {
      const find = () => written.map((line) => JSON.parse(line) as Line).find((line) => line.requestId === requestId);
      await waitFor(() => find() !== undefined);
      return find() as Line;
    },
  };
}

type Logged = Awaited<ReturnType<typeof openLogged>>;

let logged: Logged;
afterEach(() => logged.world.close());

const call = (token: string | undefined, id: string, init: RequestInit = {}, path = CHANNELS) =>
  fetch(logged.world.address + path, {
    ...init,
    headers: { ...(token && { authorization: `Bearer ${token}` }), "x-request-id": id, ...init.headers },
  });
const pbx = () => logged.world.token({ company: "acme", type: "PBX", subject: "pbx" });

describe("the line of a request", () => {
  test("says which operation, what came of it, how long it took, and who called", async () => {
    logged = await openLogged("info");
    await call(await pbx(), "r-1");
    expect(await logged.lineOf("r-1")).toEqual({
      level: 30,
      time: expect.any(String),
      msg: "request",
      requestId: "r-1",
      method: "GET",
      operation: "ListChannels",
      status: 200,
      ms: expect.any(Number),
      callerType: "PBX",
      company: "acme",
      client: "127.0.0.1",
      protocol: "http",
    });
  });

  test("is there for what is refused, too; who calls is said once it is proven", async () => {
    logged = await openLogged("info");
    await call(undefined, "r-401");
    await call("x.y.z", "r-malformed");
    await call(await pbx(), "r-404", {}, "/nope");
    await call(await pbx(), "r-400", {}, `${CHANNELS}?limit=x`);
    const facts = async (id: string) => {
      const { status, operation, company } = await logged.lineOf(id);
      return [status, operation, company];
    };
    expect(await facts("r-401")).toEqual([401, "ListChannels", undefined]);
    expect(await facts("r-malformed")).toEqual([401, "ListChannels", undefined]);
    expect(await facts("r-404")).toEqual([404, undefined, undefined]);
    expect(await facts("r-400")).toEqual([400, "ListChannels", "acme"]);
  });

  test("of who went away before the answer has no status", async () => {
    logged = await openLogged("info");
    const { reached, release } = holdNextCall();
    const connection = await RawConnection.open(logged.world.address);
    connection.write(
      `GET ${CHANNELS} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${await pbx()}\r\nX-Request-Id: gone\r\n\r\n`,
    );
    await reached();
    connection.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    release();
    expect(await logged.lineOf("gone")).not.toHaveProperty("status");
  });

  test("isn't made when the level is higher", async () => {
    logged = await openLogged("warn");
    const { world } = logged;
    const address = jest.spyOn(ClientAddresses.prototype, "of");
    await call(await pbx(), "r-1");
    await world.close();
    expect([logged.text(), address.mock.calls.length]).toEqual(["", 0]);
    address.mockRestore();
    logged = await openLogged("warn");
  });

  test("has the client's address that a trusted proxy tells, and nobody else's word for it", async () => {
    logged = await openLogged("info", ["127.0.0.0/8"]);
    const forwarded = { "x-forwarded-for": "6.6.6.6, 203.0.113.9, 127.0.0.2", "x-forwarded-proto": "https" };
    await call(undefined, "r-1", { headers: forwarded });
    expect(await logged.lineOf("r-1")).toMatchObject({ client: "203.0.113.9", protocol: "https" });
    await logged.world.close();
    logged = await openLogged("info");
    await call(undefined, "r-2", { headers: forwarded });
    expect(await logged.lineOf("r-2")).toMatchObject({ client: "127.0.0.1", protocol: "http" });
  });
});

describe("what never is logged", () => {
  /** Fails calls with an error that repeats all it can lay hands on. */
  const failing = (message: string): Error => {
    const error = new Error(message, { cause: new Error(`cause: ${message}`) });
    return Object.assign(error, {
      detail: message,
      where: message,
      parameters: [message],
      code: "23505",
      table: "messages",
    });
  };

  test("tokens, keys and texts, whatever goes wrong", async () => {
    logged = await openLogged("trace");
    const { world } = logged;
    const { ann, bob, company } = await world.company();
    const token = await world.token({ company, type: "XBS", subject: ann.id });
    const apiKey = `wsk-v1-${"Ab3".repeat(31)}`;
    const basic = "dXNlcjpodW50ZXIyLWlzLXNlY3JldA==";
    const body = (value: unknown): RequestInit => ({
      method: "POST",
      body: typeof value === "string" ? value : JSON.stringify(value),
      headers: { "content-type": "application/json" },
    });
    const direct = await call(token, "direct", body({ memberId: bob.id }), "/v2/conversations/direct");
    expect(direct.status).toBeLessThan(500);

    const path = `${CHANNELS}/0190a5b0-0000-7000-8000-000000000000/messages`;
    // Wrong credentials, in each place where one may be put.
    await call(`${token}x`, "s-1");
    await call(token.slice(0, -20), "s-2");
    await call(apiKey, "s-3");
    await call(undefined, "s-4", { headers: { authorization: `Basic ${basic}` } });
    await call(undefined, "s-5", { headers: { authorization: token } });
    await call(undefined, "s-6", {}, `${CHANNELS}?access_token=${token}`);
    await call(undefined, "s-7", {}, `/nope/${apiKey}?text=${encodeURIComponent(TEXT)}`);
    await call(undefined, "s-8", {}, `/files/download/acme/x?expires=1&signature=${apiKey}`);
    // Malformed and unknown bodies.
    await call(token, "s-9", body(`{"text": "${TEXT}`), path);
    await call(token, "s-10", body({ text: TEXT, attachments: TEXT }), path);
    await call(token, "s-11", body({ text: TEXT }), path);
    // Handlers that fail with what they were given in their hands.
    const { store } = world.conversations;
    for (const [id, error] of [
      ["f-1", failing(`boom ${TEXT}`)],
      ["f-2", failing(`boom Bearer ${token} and ${token} and ${apiKey}`)],
      ["f-3", failing(`invalid input "${TEXT} of somebody else" in row`)],
      ["f-4", failing(`GET https://x/?X-Amz-Signature=${apiKey}&signature=${basic}`)],
      ["f-5", Object.assign(failing(`multi\n    at ${TEXT}\nline`), { headers: { authorization: token } })],
    ] as const) {
      const write = jest.spyOn(store, "write").mockRejectedValueOnce(error);
      const answer = await call(token, id, body({ text: TEXT }), path);
      expect(answer.status).toBe(500);
      const told = await answer.text();
      expect(told).toContain(id);
      expect(told).not.toContain("swordfish");
      write.mockRestore();
      await waitFor(() => logged.lines().some((line) => line.requestId === id && line.msg !== "request"));
    }
    // What is no request at all.
    for (const garbage of [`GET / HTTP/9.9\r\nAuthorization: Bearer ${token}\r\n\r\n`, `${TEXT}\r\n\r\n`]) {
      const connection = await RawConnection.open(world.address);
      connection.write(garbage);
      await connection.untilClosed();
    }
    await logged.lineOf("s-11");

    const text = logged.text();
    const failures = logged.lines().filter(({ msg }) => msg === "a call failed unexpectedly");
    expect(failures).toHaveLength(5);
    for (const { err, operation } of failures) {
      expect(operation).toBe("SendMessage");
      expect(err).toMatchObject({
        type: "Error",
        code: "23505",
        table: "messages",
        stack: expect.stringContaining("at "),
      });
    }
    expect(text).toContain("boom");
    for (const secret of [token, token.slice(0, -20), token.split(".")[1] ?? "", apiKey, basic, TEXT, "swordfish"]) {
      expect(secret.length).toBeGreaterThan(5);
      expect(text.includes(secret)).toBe(false);
    }
  });

  test("the secrets of webhooks and their addresses' queries, also while deliveries fail", async () => {
    logged = await openLogged("trace", [], { webhookAllowedNetworks: [parseNetwork("127.0.0.0/8") as Network] });
    const { world } = logged;
    const { company } = await world.company();
    const admin = await world.token({ company, type: "S2S", subject: "console", scopes: ["*:*"] });
    const post = async (id: string, path: string, value: unknown) => {
      const headers = { "content-type": "application/json" };
      const answer = await call(admin, id, { method: "POST", body: JSON.stringify(value), headers }, path);
      expect(answer.status).toBe(200);
      return (await answer.json()) as { webhook: { webhookId: string }; secret: string; delivered: boolean };
    };
    // Nobody listens at port 9: each delivery fails.
    const url = "http://127.0.0.1:9/hooks?token=open-sesame-1234";
    const { webhook, secret } = await post("w-1", "/v2/admin/webhooks", { url });
    const rotated = await post("w-2", `/v2/admin/webhooks/${webhook.webhookId}/rotate`, {});
    const tested = await post("w-3", `/v2/admin/webhooks/${webhook.webhookId}/test`, {});
    expect(tested.delivered).toBe(false);
    await logged.lineOf("w-3");
    const text = logged.text();
    for (const hidden of [secret, rotated.secret, "open-sesame"]) {
      expect(hidden.length).toBeGreaterThan(5);
      expect(text.includes(hidden)).toBe(false);
    }
  });

  test("an error's kind, its place and its causes are kept", async () => {
    logged = await openLogged("silent");
    const error = new TypeError("no such thing", {
      cause: Object.assign(new Error("disk"), { code: "EIO", path: "/x" }),
    });
    expect(describeError(error)).toMatchObject({
      type: "TypeError",
      message: "no such thing",
      stack: expect.stringMatching(/^at /),
      cause: { type: "Error", message: "disk", code: "EIO" },
    });
    expect(describeError("a text")).toEqual({ type: "string", message: "" });
    expect(describeError(undefined)).toEqual({ type: "undefined", message: "" });
  });

  test("an error that causes itself ends", async () => {
    logged = await openLogged("silent");
    const error = new Error("round");
    error.cause = error;
    expect(JSON.stringify(describeError(error))).toContain("round");
  });
});
