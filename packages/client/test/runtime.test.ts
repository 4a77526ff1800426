import {
  ChannelNotFoundException,
  ConversationsClient,
  ConversationsServiceException,
  GetChannelCommand,
  ListChannelsCommand,
  RateLimitExceededException,
  SendMessageCommand,
  ValidationException,
} from "../src/generated";
import { failureOf, type Script, ScriptedServer } from "./support/scripted-server";

/** What the client under the facade does with requests and answers, against a server that says what the test wants. */
describe("the client's runtime", () => {
  let server: ScriptedServer;

  beforeEach(async () => {
    server = await new ScriptedServer().open();
  });

  afterEach(() => server.close());

  const client = (config: Partial<ConstructorParameters<typeof ConversationsClient>[0]> = {}) =>
    new ConversationsClient({ endpoint: server.url, token: { token: "secret" }, ...config });

  const answering =
    (status: number, body: unknown, headers: Record<string, string> = {}): Script =>
    () => ({ status, body, headers });

  it("sends nothing that only AWS understands", async () => {
    server.script = answering(200, { message: {} });
    const { $metadata } = await client().send(new SendMessageCommand({ channelId: "c/1", text: "hello" }));
    expect($metadata).toMatchObject({ httpStatusCode: 200, requestId: "r-1", attempts: 1 });
    const [request] = server.requests;
    expect(request?.url).toBe("/v2/conversations/channels/c%2F1/messages");
    expect(JSON.parse(request?.body ?? "")).toEqual({ text: "hello" });
    expect(Object.keys(request?.headers ?? {}).sort()).toEqual([
      "authorization",
      "connection",
      "content-length",
      "content-type",
      "host",
      "idempotency-key",
    ]);
    expect(request?.headers.authorization).toBe("Bearer secret");
  });

  it("gives a call without a body none", async () => {
    server.script = answering(200, { channels: [] });
    await client().send(new ListChannelsCommand({ limit: 5 }));
    expect(server.requests[0]).toMatchObject({ url: "/v2/conversations/channels?limit=5", body: "" });
    expect(server.requests[0]?.headers).not.toHaveProperty("content-type");
  });

  it("makes an operation's errors instances of their classes, with all their members", async () => {
    server.script = answering(
      404,
      { message: "There is no such channel." },
      { "x-amzn-errortype": "ChannelNotFoundException" },
    );
    const error = await failureOf(client().send(new GetChannelCommand({ channelId: "c" })));
    expect(error).toBeInstanceOf(ChannelNotFoundException);
    expect(error).toMatchObject({
      name: "ChannelNotFoundException",
      message: "There is no such channel.",
      $fault: "client",
      $metadata: { httpStatusCode: 404, requestId: "r-1" },
    });
  });

  it("finds errors that the service shares with others, lists in their bodies included", async () => {
    const fieldList = [{ path: "/text", message: "Too long." }];
    server.script = answering(400, { message: "Bad.", fieldList }, { "x-amzn-errortype": "ValidationException" });
    const error = await failureOf(client().send(new SendMessageCommand({ channelId: "c" })));
    expect(error).toBeInstanceOf(ValidationException);
    expect(error).toMatchObject({ message: "Bad.", fieldList });
  });

  it("keeps the name and the message of an error that it doesn't know", async () => {
    server.script = answering(418, { message: "Short and stout." }, { "x-amzn-errortype": "TeapotException" });
    const error = await failureOf(client().send(new GetChannelCommand({ channelId: "c" })));
    expect(error).toBeInstanceOf(ConversationsServiceException);
    expect(error).toMatchObject({ name: "TeapotException", message: "Short and stout.", $fault: "client" });
  });

  it("says what was answered by something that isn't the service", async () => {
    server.script = answering(404, "<h1>Nothing here</h1>", { "content-type": "text/html" });
    const error = await failureOf(client().send(new GetChannelCommand({ channelId: "c" })));
    expect(error).toBeInstanceOf(ConversationsServiceException);
    expect(error).toMatchObject({
      message: expect.stringContaining("<h1>Nothing here</h1>"),
      $metadata: { httpStatusCode: 404 },
    });
  });

  it("doesn't take a page that came with 200 for an answer", async () => {
    server.script = answering(200, "<h1>Sign in to the hotel's network</h1>", {
      "content-type": "text/html; charset=utf-8",
    });
    const error = await failureOf(client().send(new ListChannelsCommand({})));
    expect(error).toMatchObject({ message: expect.stringContaining("text/html") });
  });

  it("names the status of an error without a message", async () => {
    server.script = answering(403, {});
    const error = await failureOf(client().send(new GetChannelCommand({ channelId: "c" })));
    expect(error).toMatchObject({ message: "The service answered 403 without a message." });
  });

  it("tries a failing gateway three times, with the same idempotency key", async () => {
    server.script = answering(502, "<h1>Bad gateway</h1>", { "content-type": "text/html" });
    const error = await failureOf(client().send(new SendMessageCommand({ channelId: "c", text: "hello" })));
    expect(error).toMatchObject({ $metadata: { httpStatusCode: 502, attempts: 3 } });
    expect(new Set(server.requests.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
    expect(server.requests).toHaveLength(3);
  });

  it("makes keys that follow the time: UUIDs of version 7", async () => {
    server.script = answering(200, { message: {} });
    const before = Date.now();
    for (let n = 0; n < 2; n++) await client().send(new SendMessageCommand({ channelId: "c", text: "hello" }));
    const [one, other] = server.requests.map(({ headers }) => headers["idempotency-key"] as string);
    for (const key of [one, other]) {
      expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      const time = Number.parseInt((key as string).replaceAll("-", "").slice(0, 12), 16);
      expect(time).toBeGreaterThanOrEqual(before);
      expect(time).toBeLessThanOrEqual(Date.now());
    }
    expect(one).not.toBe(other);
  });

  it("doesn't repeat a call that was refused", async () => {
    server.script = answering(400, { message: "Bad." }, { "x-amzn-errortype": "ValidationException" });
    await failureOf(client().send(new SendMessageCommand({ channelId: "c" })));
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    [429, "RateLimitExceededException"],
    [503, "ServiceUnavailableException"],
  ])("after a %i comes back when Retry-After says so, and not before", async (status, type) => {
    const limited = answering(status, { message: "Slowly." }, { "x-amzn-errortype": type, "retry-after": "2" });
    const good = answering(200, { channels: [] });
    server.script = (request) => (server.requests.length === 1 ? limited : good)(request);
    const started = Date.now();
    const { $metadata } = await client().send(new ListChannelsCommand({}));
    expect($metadata.attempts).toBe(2);
    expect(Date.now() - started).toBeGreaterThanOrEqual(1900);
  });

  it("leaves a long Retry-After to the caller", async () => {
    server.script = answering(
      429,
      { message: "Slowly." },
      {
        "x-amzn-errortype": "RateLimitExceededException",
        "retry-after": "60",
        "ratelimit-limit": "10, 10;w=10",
        "ratelimit-remaining": "0",
      },
    );
    const error = await failureOf(client().send(new ListChannelsCommand({})));
    expect(error).toBeInstanceOf(RateLimitExceededException);
    expect(error).toMatchObject({
      message: "Slowly.",
      retryAfter: 60,
      rateLimit: "10, 10;w=10",
      rateLimitRemaining: 0,
    });
    expect(server.requests).toHaveLength(1);
  });

  it("reads neither the environment nor files", async () => {
    const before = process.env;
    try {
      process.env = {
        ...before,
        AWS_MAX_ATTEMPTS: "1",
        AWS_RETRY_MODE: "adaptive",
        AWS_ENDPOINT_URL: "http://127.0.0.1:1",
      };
      server.script = answering(503, { message: "Later." }, { "x-amzn-errortype": "ServiceUnavailableException" });
      await failureOf(client().send(new ListChannelsCommand({})));
      expect(server.requests).toHaveLength(3);
    } finally {
      process.env = before;
    }
  });

  it("tells a logger of each call, and of an error", async () => {
    const lines: [string, unknown][] = [];
    const level = (name: string) => (line: unknown) => void lines.push([name, line]);
    const logger = { debug: level("debug"), info: level("info"), warn: level("warn"), error: level("error") };
    server.script = answering(200, { channels: [] });
    await client({ logger }).send(new ListChannelsCommand({}));
    server.script = answering(400, { message: "Bad." }, { "x-amzn-errortype": "ValidationException" });
    await failureOf(client({ logger }).send(new ListChannelsCommand({})));
    expect(lines.filter(([name]) => name === "info")).toEqual([
      ["info", expect.objectContaining({ commandName: "ListChannelsCommand", milliseconds: expect.any(Number) })],
    ]);
    expect(lines.filter(([name]) => name === "error")).toEqual([
      ["error", expect.objectContaining({ error: expect.any(ValidationException) })],
    ]);
  });

  it("ends when the caller aborts, also while it waits for a retry", async () => {
    server.script = answering(
      429,
      { message: "Slowly." },
      { "x-amzn-errortype": "RateLimitExceededException", "retry-after": "1" },
    );
    const started = Date.now();
    const error = await failureOf(
      client().send(new ListChannelsCommand({}), { abortSignal: AbortSignal.timeout(200) }),
    );
    expect(error).toMatchObject({ name: "AbortError" });
    expect(Date.now() - started).toBeLessThan(900);
  });
});
