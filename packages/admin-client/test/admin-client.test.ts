import * as users from "@wildix/xbees-conversations-client";
import { failing, failureOf, ScriptedServer } from "../../client/test/support/scripted-server";
import {
  ConversationsAdmin,
  ConversationsAdminClient,
  type ConversationsAdminClientConfig,
  ConversationsAdminServiceException,
  CreateWebhookCommand,
  ForbiddenException,
  ListWebhooksCommand,
  WebhookNotFoundException,
} from "../src/index";

describe("the administrators' client", () => {
  let server: ScriptedServer;

  beforeEach(async () => {
    server = await new ScriptedServer().open();
  });

  afterEach(() => server.close());

  const client = (config: Partial<ConversationsAdminClientConfig> = {}) =>
    new ConversationsAdminClient({ endpoint: server.url, token: "t-1", maxAttempts: 1, ...config });

  it("calls the service with its token, and an Idempotency-Key for what makes something", async () => {
    server.script = () => ({ status: 200, body: { webhook: { webhookId: "w" }, secret: "whsec_x" } });
    const { secret } = await client().send(new CreateWebhookCommand({ url: "https://hooks.example.com" }));
    expect(secret).toBe("whsec_x");
    const [{ method, url, headers, body }] = server.requests as [(typeof server.requests)[number]];
    expect([method, url, headers.authorization]).toEqual(["POST", "/v2/admin/webhooks", "Bearer t-1"]);
    expect(headers["idempotency-key"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.parse(body)).toEqual({ url: "https://hooks.example.com" });
  });

  it("has a method for each operation", async () => {
    server.script = () => ({ status: 200, body: { webhooks: [] } });
    const admin = new ConversationsAdmin({ endpoint: server.url, token: "t-1" });
    expect(await admin.listWebhooks({ limit: 5 })).toMatchObject({ webhooks: [] });
    expect(server.requests[0]?.url).toBe("/v2/admin/webhooks?limit=5");
  });

  it("asks for another token when the service refuses one", async () => {
    server.script = ({ headers }) =>
      headers.authorization === "Bearer t-2"
        ? { status: 200, body: { webhooks: [] } }
        : failing(401, "UnauthorizedException");
    let given = 0;
    await client({ token: async () => `t-${++given}` }).send(new ListWebhooksCommand({}));
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer t-1", "Bearer t-2"]);
  });

  it("throws its own exceptions, also beside the other client, which throws its own", async () => {
    server.script = () => failing(403, "ForbiddenException");
    const ours = await failureOf(client().send(new ListWebhooksCommand({})));
    // By constructor: `instanceof` takes any exception of the same name.
    expect((ours as object).constructor).toBe(ForbiddenException);
    expect(ours).toBeInstanceOf(ConversationsAdminServiceException);
    const other = new users.ConversationsClient({ endpoint: server.url, token: "t-1", maxAttempts: 1 });
    const theirs = await failureOf(other.send(new users.ListChannelsCommand({})));
    expect((theirs as object).constructor).toBe(users.ForbiddenException);
    server.script = () => failing(404, "WebhookNotFoundException");
    expect(await failureOf(client().send(new ListWebhooksCommand({})))).toBeInstanceOf(WebhookNotFoundException);
  });

  it("throws an exception of its base class for what isn't the service's answer", async () => {
    server.script = () => ({ status: 502, body: "<html>", headers: { "content-type": "text/html" } });
    const error = (await failureOf(client().send(new ListWebhooksCommand({})))) as Error;
    expect(error).toBeInstanceOf(ConversationsAdminServiceException);
    expect(error.message).toContain("text/html");
  });

  it("keeps secrets out of its log", async () => {
    server.script = () => ({ status: 200, body: { webhook: { webhookId: "w" }, secret: "whsec_secret" } });
    const lines: unknown[] = [];
    const note = (line: unknown) => void lines.push(line);
    const logger = { debug: note, info: note, warn: note, error: note };
    await client({ logger }).send(new CreateWebhookCommand({ url: "https://hooks.example.com" }));
    expect(JSON.stringify(lines)).toContain("CreateWebhookCommand");
    expect(JSON.stringify(lines)).not.toContain("whsec_secret");
  });
});
