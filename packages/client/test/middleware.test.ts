import type { HttpRequest, HttpResponse } from "@smithy/types";
import { Conversations, ConversationsClient, ListChannelsCommand, SendMessageCommand } from "../src/index";
import { FetchHttpHandler } from "../src/runtime/fetch-http";
import { MiddlewareStack } from "../src/runtime/middleware-stack";
import { failureOf, ScriptedServer } from "./support/scripted-server";

describe("a stack of middleware", () => {
  const named = (name: string) => ({ name });
  const nothing = <Next>(next: Next) => next;
  const stack = () => new MiddlewareStack<object, { $metadata: object }>();

  it("has its order from steps, priorities and neighbours, not from when something was added", () => {
    const one = stack();
    one.add(nothing, { ...named("retry"), step: "finalizeRequest" });
    one.addRelativeTo(nothing, { ...named("token"), relation: "before", toMiddleware: "retry" });
    one.addRelativeTo(nothing, { ...named("late"), relation: "after", toMiddleware: "sign" });
    one.addRelativeTo(nothing, { ...named("sign"), relation: "after", toMiddleware: "retry" });
    one.add(nothing, { ...named("write"), step: "serialize" });
    one.add(nothing, { ...named("first"), step: "finalizeRequest", priority: "high" });
    one.add(nothing, { ...named("log"), tags: ["LOGGER"] });
    expect(one.identify()).toEqual(["log (LOGGER)", "write", "first", "token", "retry", "sign", "late"]);
  });

  it("takes a name once, unless it is to be replaced", () => {
    const one = stack();
    one.add(nothing, named("a"));
    expect(() => one.add(nothing, named("a"))).toThrow('There is a middleware "a" already');
    one.add(nothing, { name: "a", override: true, step: "build" });
    expect(one.identify()).toEqual(["a"]);
  });

  it("says which neighbour is missing", () => {
    const one = stack();
    one.addRelativeTo(nothing, { relation: "after", toMiddleware: "nobody" });
    expect(() => one.identify()).toThrow('There is no middleware "nobody"');
  });

  it("gives up what is removed, by name, tag or itself, and is copied as it is", () => {
    const one = stack();
    const other = <Next>(next: Next) => next;
    one.add(nothing, { name: "a", aliases: ["b"] });
    one.add(nothing, { name: "c", tags: ["T"] });
    one.add(other);
    const copy = one.clone();
    expect([one.remove("b"), one.removeByTag("T"), one.remove(other), one.remove("a")]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(one.identify()).toEqual([]);
    expect(copy.identify()).toEqual(["a", "c (T)", "anonymous"]);
    expect(one.concat(copy).identify()).toEqual(copy.identify());
  });
});

describe("a client", () => {
  let server: ScriptedServer;

  beforeEach(async () => {
    server = await new ScriptedServer().open();
    server.script = () => ({ status: 200, body: { channels: [], message: {} } });
  });

  afterEach(() => server.close());

  const client = (config = {}) => new ConversationsClient({ endpoint: server.url, token: "t-1", ...config });

  it("lets middleware of its own, and of one call, change requests and see outputs", async () => {
    const one = client();
    const seen: unknown[] = [];
    one.middlewareStack.add(
      (next) => async (args) => {
        (args.request as HttpRequest).headers["x-trace"] = "7";
        return next(args);
      },
      { step: "build" },
    );
    const command = new ListChannelsCommand({});
    command.middlewareStack.add((next, { commandName }) => async (args) => {
      const result = await next(args);
      seen.push(commandName, result.output.channels);
      return result;
    });
    await one.send(command);
    await one.send(new ListChannelsCommand({}));
    expect(seen).toEqual(["ListChannelsCommand", []]);
    expect(server.requests.map(({ headers }) => headers["x-trace"])).toEqual(["7", "7"]);
  });

  it("gives its answer to a callback, too", async () => {
    const { channels } = await new Promise<{ channels: unknown }>((resolve) =>
      client().send(new ListChannelsCommand({}), (_error: unknown, output: unknown) => resolve(output as never)),
    );
    expect(channels).toEqual([]);
    server.script = () => ({ status: 403, body: {} });
    const conversations = new Conversations({ endpoint: server.url, token: "t-1" });
    const error = await new Promise((resolve) => conversations.listChannels({}, {}, resolve));
    expect(error).toMatchObject({ $metadata: { httpStatusCode: 403 } });
  });

  it.each([
    ["text", '{"channels":[]}'],
    ["bytes", new TextEncoder().encode('{"channels":[]}')],
    ["a blob", new Blob(['{"channels":[]}'])],
    ["a stream", new Blob(['{"channels":[]}']).stream()],
  ])("understands another handler's answer that is %s", async (_what, body) => {
    const handle = async (): Promise<{ response: HttpResponse }> => ({
      response: { statusCode: 200, headers: { "content-type": "application/json" }, body },
    });
    const { channels } = await client({ requestHandler: { handle } }).send(new ListChannelsCommand({}));
    expect(channels).toEqual([]);
  });

  it("keeps its connection", async () => {
    const one = client();
    const ports = new Set<unknown>();
    server.script = ({ headers }) => {
      ports.add(headers.connection);
      return { status: 200, body: { channels: [] } };
    };
    for (let call = 0; call < 5; call++) await one.send(new ListChannelsCommand({}));
    expect([...ports]).toEqual(["keep-alive"]);
    expect(server.connections).toBe(1);
    one.destroy();
  });

  describe.each([
    ["node:http", (options: object) => options],
    ["fetch", (options: object) => new FetchHttpHandler(options)],
  ])("with %s", (_name, handler) => {
    it("makes a call with all that it has", async () => {
      const requestHandler = handler({});
      await client({ requestHandler }).send(new SendMessageCommand({ channelId: "ä/b", userId: "u & v", text: "…" }));
      await client({ requestHandler }).send(new ListChannelsCommand({ limit: 2, offset: 4 }));
      expect(server.requests).toMatchObject([
        {
          method: "POST",
          url: "/v2/conversations/channels/%C3%A4%2Fb/messages",
          body: '{"userId":"u & v","text":"…"}',
        },
        { method: "GET", url: "/v2/conversations/channels?limit=2&offset=4", body: "" },
      ]);
    });

    it("ends a call without an answer in time, after it was tried again", async () => {
      server.script = () => new Promise(() => {});
      const one = client({ requestHandler: handler({ requestTimeout: 30 }), maxAttempts: 2 });
      const error = await failureOf(one.send(new ListChannelsCommand({})));
      expect(error).toMatchObject({ name: "TimeoutError", message: "There was no answer within 30 ms." });
      expect(server.requests).toHaveLength(2);
    });

    it("tries again where the service can't be reached", async () => {
      const one = client({ endpoint: "http://127.0.0.1:1", requestHandler: handler({}) });
      const error = await failureOf(one.send(new ListChannelsCommand({})));
      expect(error).toMatchObject({ $metadata: { attempts: 3 } });
    });

    it("ends when the caller gives up, before or during a call", async () => {
      server.script = () => new Promise(() => {});
      const one = client({ requestHandler: handler({}) });
      for (const abortSignal of [AbortSignal.abort(), AbortSignal.timeout(30)]) {
        const error = await failureOf(one.send(new ListChannelsCommand({}), { abortSignal }));
        expect(error).toMatchObject({ name: "AbortError" });
      }
      expect(server.requests).toHaveLength(1);
    });
  });

  it("refuses a call whose address lacks something", async () => {
    const command = new SendMessageCommand({ channelId: "", text: "hello" });
    expect(await failureOf(client().send(command))).toMatchObject({ message: expect.stringContaining("`channelId`") });
    expect(server.requests).toEqual([]);
  });

  it("refuses retries that it doesn't know", () => {
    expect(() => client({ retryMode: "adaptive" })).toThrow('`retryMode` is "standard", not "adaptive"');
  });
});
