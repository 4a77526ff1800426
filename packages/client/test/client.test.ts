import {
  ChannelNotFoundException,
  Conversations,
  ConversationsClient,
  type ConversationsClientConfig,
  GetChannelCommand,
  ListChannelsCommand,
  SendMessageCommand,
  type TokenSource,
  UnauthorizedException,
  WebhookEventType,
} from "../src/index";
import { failing, failureOf, ScriptedServer, type SeenRequest } from "./support/scripted-server";

describe("the client", () => {
  let server: ScriptedServer;

  beforeEach(async () => {
    server = await new ScriptedServer().open();
    server.script = () => ({ status: 200, body: { channels: [] } });
  });

  afterEach(() => server.close());

  const client = (config: Partial<ConversationsClientConfig> = {}) =>
    new ConversationsClient({ endpoint: server.url, token: "t-1", ...config });

  const list = (from: ConversationsClient) => from.send(new ListChannelsCommand({}));
  const bearerOf = ({ headers }: SeenRequest) => headers.authorization?.replace("Bearer ", "");
  const bearers = () => server.requests.map(bearerOf);

  /** Takes only the last of the tokens that were given, and gives `t-1`, `t-2`, … each time it is asked. */
  const session = () => {
    const state = { given: 0 };
    const token = async () => `t-${++state.given}`;
    return { state, token, provider: { token } };
  };

  const accepting = (token: string) => (request: SeenRequest) =>
    bearerOf(request) === token
      ? { status: 200, body: { channels: [] } }
      : failing(401, "UnauthorizedException", { message: "The token has expired." });

  describe("its token", () => {
    const forms: [string, TokenSource][] = [
      ["a string", "t-1"],
      ["an object that gives one", { token: async () => "t-1" }],
      ["a function that gives one", () => "t-1"],
      ["a function that promises one", async () => "t-1"],
      ["Smithy's identity", { token: "t-1", expiration: new Date(Date.now() + 3_600_000) }],
      ["Smithy's identity provider", async () => ({ token: "t-1" })],
    ];

    it.each(forms)("is %s", async (_form, token) => {
      await list(client({ token }));
      expect(bearers()).toEqual(["t-1"]);
    });

    it("is asked for with the provider as `this`", async () => {
      class Login {
        private readonly secret = "t-1";
        async token() {
          return this.secret;
        }
      }
      await list(client({ token: new Login() }));
      expect(bearers()).toEqual(["t-1"]);
    });

    it("is asked for when the first call is made, once, however many calls there are", async () => {
      const { provider, state } = session();
      const one = client({ token: provider });
      expect(state.given).toBe(0);
      await Promise.all([list(one), list(one), list(one)]);
      await list(one);
      expect(state.given).toBe(1);
      expect(bearers()).toEqual(["t-1", "t-1", "t-1", "t-1"]);
    });

    it("is asked for again after the provider failed, whose error the caller gets", async () => {
      let asked = 0;
      const token = async () => {
        asked++;
        if (asked === 1) throw new Error("The login service is down.");
        return "t-1";
      };
      const one = client({ token: { token } });
      await expect(list(one)).rejects.toThrow("The login service is down.");
      await list(one);
      expect(bearers()).toEqual(["t-1"]);
    });

    it("is replaced before it expires, where it says when", async () => {
      let given = 0;
      const token = async () => ({ token: `t-${++given}`, expiration: new Date(Date.now() + 60_000) });
      const one = client({ token });
      await list(one);
      await list(one);
      expect(bearers()[1]).not.toBe(bearers()[0]);
    });

    it.each([
      ["nothing", undefined],
      ["null", null],
      ["an empty string", ""],
      ["a number", 7],
      ["an object without a token", {}],
    ])("can't be %s, and the error says what to pass", (_what, token) => {
      expect(() => client({ token: token as unknown as TokenSource })).toThrow(
        expect.objectContaining({ name: "TypeError", message: expect.stringContaining("Pass `token` to the client") }),
      );
    });

    it("is needed: no configuration at all is the same as no token", () => {
      const Unchecked = ConversationsClient as new (config?: unknown) => ConversationsClient;
      expect(() => new Unchecked()).toThrow("No token is configured.");
      expect(() => new Unchecked({})).toThrow("No token is configured.");
    });

    it.each(["Bearer t-1", "t-1\n", " t-1", "tök"])("can't be %j, and the error doesn't tell it", async (token) => {
      expect(() => client({ token })).toThrow("characters that a bearer token can't have");
      const error = await failureOf(list(client({ token: async () => token })));
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).not.toContain(token);
      expect(server.requests).toEqual([]);
    });

    it("that a provider gives can't be nothing", async () => {
      const token = { token: async () => undefined as unknown as string };
      await expect(list(client({ token }))).rejects.toThrow("The token is not a string, or it is empty.");
      expect(server.requests).toEqual([]);
    });
  });

  describe("when the service refuses the token", () => {
    it("asks for another and repeats the call, with the same idempotency key", async () => {
      const { provider, state } = session();
      server.script = accepting("t-2");
      const one = client({ token: provider });
      await one.send(new SendMessageCommand({ channelId: "c", text: "hello" }));
      expect(bearers()).toEqual(["t-1", "t-2"]);
      const [first, second] = server.requests;
      expect(first?.body).toBe('{"text":"hello"}');
      expect(second?.body).toBe(first?.body);
      expect(first?.headers["idempotency-key"]).toBeTruthy();
      expect(second?.headers["idempotency-key"]).toBe(first?.headers["idempotency-key"]);

      await list(one);
      expect(bearers()[2]).toBe("t-2");
      expect(state.given).toBe(2);
    });

    it("asks for one token for all calls that were refused at the same time", async () => {
      const { provider, state } = session();
      const one = client({ token: provider });
      await list(one);
      server.script = accepting("t-2");
      await Promise.all(Array.from({ length: 20 }, () => list(one)));
      expect(state.given).toBe(2);
      expect(server.requests).toHaveLength(41);
    });

    it("takes the token that another call has got meanwhile", async () => {
      const { provider, state } = session();
      const one = client({ token: provider });
      await list(one);
      let refuseTheSlowOne = () => {};
      const slowly = new Promise<void>((resolve) => {
        refuseTheSlowOne = resolve;
      });
      server.script = async (request) => {
        if (request.url.endsWith("/slow") && bearerOf(request) === "t-1") await slowly;
        return accepting("t-2")(request);
      };
      const slow = one.send(new GetChannelCommand({ channelId: "slow" }));
      await list(one);
      expect(state.given).toBe(2);
      refuseTheSlowOne();
      await slow;
      expect(state.given).toBe(2);
      expect(bearers().at(-1)).toBe("t-2");
    });

    it("gives the refusal to the caller when there is no other token", async () => {
      server.script = accepting("t-9");
      const error = await failureOf(list(client({ token: "t-1" })));
      expect(error).toBeInstanceOf(UnauthorizedException);
      expect(error).toMatchObject({ message: "The token has expired.", $metadata: { httpStatusCode: 401 } });
      expect(server.requests).toHaveLength(1);
    });

    it("asks once a call: the new token's refusal goes to the caller, and the next call starts from there", async () => {
      const { provider, state } = session();
      server.script = accepting("t-4");
      const one = client({ token: provider });
      expect(await failureOf(list(one))).toBeInstanceOf(UnauthorizedException);
      expect(bearers()).toEqual(["t-1", "t-2"]);
      expect(await failureOf(list(one))).toBeInstanceOf(UnauthorizedException);
      expect(bearers()).toEqual(["t-1", "t-2", "t-2", "t-3"]);
      await list(one);
      expect(bearers()).toEqual(["t-1", "t-2", "t-2", "t-3", "t-3", "t-4"]);
      expect(state.given).toBe(4);
    });

    it("understands a gateway's 401 that isn't the service's own", async () => {
      const { provider } = session();
      server.script = (request) =>
        bearerOf(request) === "t-1"
          ? { status: 401, body: "<h1>Unauthorized</h1>", headers: { "content-type": "text/html" } }
          : { status: 200, body: { channels: [] } };
      await list(client({ token: provider }));
      expect(bearers()).toEqual(["t-1", "t-2"]);
    });

    it("gives the provider's error to the caller where it has no token any more", async () => {
      let asked = 0;
      const token = async () => {
        if (++asked > 1) throw new Error("Signed out.");
        return "t-1";
      };
      server.script = accepting("t-9");
      await expect(list(client({ token }))).rejects.toThrow("Signed out.");
      expect(server.requests).toHaveLength(1);
    });

    it("still repeats what fails for a reason that passes", async () => {
      const { provider } = session();
      server.script = (request) =>
        server.requests.length === 2 ? failing(503, "ServiceUnavailableException") : accepting("t-2")(request);
      await list(client({ token: provider }));
      expect(bearers()).toEqual(["t-1", "t-2", "t-2"]);
    });

    it("asks once a call, whatever else goes wrong", async () => {
      const { provider, state } = session();
      const answers = [401, 503, 401];
      server.script = (request) =>
        answers[server.requests.length - 1] === 503
          ? failing(503, "ServiceUnavailableException")
          : accepting("t-3")(request);
      expect(await failureOf(list(client({ token: provider })))).toBeInstanceOf(UnauthorizedException);
      expect(bearers()).toEqual(["t-1", "t-2", "t-2"]);
      expect(state.given).toBe(2);
    });

    it("gives the repeated call all its attempts", async () => {
      const { provider } = session();
      const failures = [1, 3];
      server.script = (request) =>
        failures.includes(server.requests.length)
          ? failing(503, "ServiceUnavailableException")
          : accepting("t-2")(request);
      await list(client({ token: provider, maxAttempts: 2 }));
      expect(bearers()).toEqual(["t-1", "t-1", "t-2", "t-2"]);
    });

    it("keeps another refusal (403) for the caller", async () => {
      const { provider, state } = session();
      server.script = () => failing(403, "ForbiddenException");
      await failureOf(list(client({ token: provider })));
      expect(state.given).toBe(1);
      expect(server.requests).toHaveLength(1);
    });
  });

  describe("its address", () => {
    const address = async (config: Partial<ConversationsClientConfig>) => {
      const { endpoint } = new ConversationsClient({ token: "t-1", ...config }).config;
      if (!endpoint) throw new Error("The client has no endpoint.");
      const { protocol, hostname, port, path } = await endpoint();
      return `${protocol}//${hostname}${port ? `:${port}` : ""}${path}`;
    };

    it.each([
      [undefined, "https://api.x-bees.com/"],
      ["prod", "https://api.x-bees.com/"],
      ["stable", "https://api-stable.x-bees.com/"],
      ["stage", "https://api-stage.x-bees.com/"],
    ] as const)("follows from `env`: %s", async (env, expected) => {
      expect(await address({ env })).toBe(expected);
    });

    it("is `endpoint` where that is given", async () => {
      expect(await address({ env: "stage", endpoint: "http://127.0.0.1:8080" })).toBe("http://127.0.0.1:8080/");
      expect(await address({ endpoint: new URL("https://chat.example.com") })).toBe("https://chat.example.com/");
      expect(await address({ env: "stage", endpoint: undefined })).toBe("https://api-stage.x-bees.com/");
    });

    it.each(["", "/"])("may have a path, with %j at its end", async (end) => {
      await list(client({ endpoint: `${server.url}/gateway${end}` }));
      await list(client({ endpoint: `${server.url}${end}` }));
      expect(server.requests.map(({ url }) => url)).toEqual([
        "/gateway/v2/conversations/channels",
        "/v2/conversations/channels",
      ]);
    });

    it("may be Smithy's endpoint or a function that gives one", async () => {
      const { hostname, port } = new URL(server.url);
      await list(client({ endpoint: { protocol: "http:", hostname, port: Number(port), path: "/" } }));
      await list(client({ endpoint: async () => ({ url: new URL(server.url) }) }));
      expect(server.requests).toHaveLength(2);
    });

    it.each(["production", "", "toString", null])("has no environment %j", (env) => {
      expect(() => client({ env: env as "prod", endpoint: undefined })).toThrow(
        new TypeError(`\`env\` is one of "prod", "stable", "stage", not ${JSON.stringify(env)}.`),
      );
    });

    it.each(["", "localhost:8080", "api.x-bees.com", "ftp://example.com"])("can't be %j", (endpoint) => {
      expect(() => client({ endpoint })).toThrow(
        expect.objectContaining({ name: "TypeError", message: expect.stringContaining("`endpoint` is an address") }),
      );
    });

    it.each(["https://ann:secret@example.com", "https://example.com?a=b", "https://example.com/#a"])(
      "can't have what doesn't reach the service: %s",
      (endpoint) => {
        expect(() => client({ endpoint })).toThrow("`endpoint` has no user, password, query or fragment");
      },
    );
  });

  describe("with a method for each operation", () => {
    it("sends what the command sends", async () => {
      const conversations = new Conversations({ endpoint: server.url, token: "t-1" });
      expect(conversations).toBeInstanceOf(ConversationsClient);
      server.script = () => ({ status: 200, body: { message: { text: "hello" } } });
      const { message } = await conversations.sendMessage({ channelId: "c", text: "hello" });
      expect(message.text).toBe("hello");
      expect(server.requests[0]).toMatchObject({ method: "POST", url: "/v2/conversations/channels/c/messages" });
    });

    it("gets a new token, too", async () => {
      const { provider } = session();
      server.script = accepting("t-2");
      await new Conversations({ endpoint: server.url, token: provider }).listChannels({});
      expect(bearers()).toEqual(["t-1", "t-2"]);
    });

    it("checks its configuration, too", () => {
      expect(() => new Conversations({ token: "" })).toThrow("Pass `token` to the client");
      expect(() => new Conversations({ token: "t-1", env: "x" as "prod" })).toThrow("`env` is one of");
    });
  });

  it("passes all other settings on", async () => {
    server.script = () => failing(503, "ServiceUnavailableException");
    const error = await failureOf(list(client({ maxAttempts: 1 })));
    expect(error).toMatchObject({ name: "ServiceUnavailableException", $metadata: { attempts: 1 } });
    expect(server.requests).toHaveLength(1);
  });

  it("leaves the configuration that it was given alone", () => {
    const config = Object.freeze({ token: "t-1", env: "stage" as const });
    new ConversationsClient(config);
    expect(config).toEqual({ token: "t-1", env: "stage" });
  });

  it("has the names of the API", async () => {
    expect(WebhookEventType.MESSAGE_NEW).toBe("chat:message:new");
    server.script = () => failing(404, "ChannelNotFoundException");
    const error = await failureOf(client().send(new GetChannelCommand({ channelId: "c" })));
    expect(error).toBeInstanceOf(ChannelNotFoundException);
  });
});
