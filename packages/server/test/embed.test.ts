import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  ConversationsClient,
  GetUploadedFileInfoCommand,
  ListMessagesCommand,
  SendMessageCommand,
  UploadFileCommand,
  ValidationException,
} from "@wildix/xbees-conversations-client";
import express, { type Express } from "express";
import { conversationsLambda, conversationsMiddleware } from "../src";
import type { HttpEvent, HttpResult } from "../src/embed/lambda";
import { groupId } from "./support/group";
import { describeWorlds, World } from "./support/world";

describe("within an Express app", () => {
  let world: World;
  let server: Server;
  let address: string;

  const serve = async (app: Express): Promise<void> => {
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const as = async (id: string, path: string) =>
    new ConversationsClient({
      endpoint: address + path,
      token: await world.token({ company: "company1", type: "XBS", subject: id }),
      maxAttempts: 1,
    });

  beforeEach(async () => {
    world = await World.open("sqlite", { publicUrl: "http://127.0.0.1:1/chat" });
  });
  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
    await world.close();
  });

  test("under a path of its own: the API and files are there, and the app has the rest", async () => {
    const app = express();
    app.use("/chat", conversationsMiddleware(world.conversations));
    app.use((request, response) => void response.status(404).send(`app: ${request.originalUrl}`));
    await serve(app);
    const { ann, bob } = await world.company();
    const channelId = await groupId(ann, [bob]);
    const client = await as(ann.id, "/chat");
    try {
      await client.send(new SendMessageCommand({ channelId, text: "Through Express" }));
      const { messages } = await client.send(new ListMessagesCommand({ channelId, limit: 1 }));
      expect(messages[0]?.text).toBe("Through Express");
      const { fileId, presignedUploadUrl } = await client.send(new UploadFileCommand({ channelId, name: "a.txt" }));
      expect(presignedUploadUrl).toMatch(/^http:\/\/127\.0\.0\.1:1\/chat\/files\//);
      const upload = presignedUploadUrl.replace("http://127.0.0.1:1", address);
      expect((await fetch(upload, { method: "PUT", body: "plans" })).status).toBe(200);
      expect((await client.send(new GetUploadedFileInfoCommand({ channelId, fileId }))).file?.size).toBe(5);
    } finally {
      client.destroy();
    }
    expect((await fetch(`${address}/chat/readyz`)).status).toBe(200);
    expect(await (await fetch(`${address}/chat/else`)).text()).toBe("app: /chat/else");
    expect(await (await fetch(`${address}/v2/conversations/channels`)).text()).toBe("app: /v2/conversations/channels");
  });

  test.each([
    ["objects", () => express.json()],
    ["text", () => express.text({ type: "*/*" })],
    ["bytes", () => express.raw({ type: "*/*" })],
  ])("at the root, behind a parser that has read bodies into %s; `/` is the app's", async (_, parser) => {
    const app = express();
    app.use(parser());
    app.use(conversationsMiddleware(world.conversations));
    app.get("/", (_request, response) => void response.send("app"));
    await serve(app);
    const { ann, bob } = await world.company();
    const channelId = await groupId(ann, [bob]);
    const client = await as(ann.id, "");
    try {
      const { message } = await client.send(new SendMessageCommand({ channelId, text: "Parsed" }));
      expect(message.text).toBe("Parsed");
      await expect(client.send(new SendMessageCommand({ channelId }))).rejects.toThrow(ValidationException);
    } finally {
      client.destroy();
    }
    expect(await (await fetch(address)).text()).toBe("app");
    const wrongMethod = await fetch(`${address}/v2/conversations/channels/${channelId}`, { method: "POST" });
    expect([wrongMethod.status, wrongMethod.headers.get("allow")]).toEqual([405, expect.stringContaining("GET")]);
  });
});

const event = (method: string, path: string, options: Partial<HttpEvent> = {}): HttpEvent => {
  const [rawPath, rawQueryString = ""] = path.split("?") as [string, string?];
  return {
    version: "2.0",
    rawPath,
    rawQueryString,
    requestContext: { stage: "$default", http: { method, sourceIp: "192.0.2.7" } },
    isBase64Encoded: false,
    ...options,
    headers: { host: "api.example.com", ...options.headers },
  };
};

describeWorlds("as a Lambda function", (world) => {
  let opened = 0;
  const handler = conversationsLambda(async () => {
    opened += 1;
    if (opened === 1) throw new Error("no database yet");
    return world().conversations;
  });
  const json = ({ body }: HttpResult) => JSON.parse(body) as Record<string, unknown>;

  test("opens the store at the first call that it can, and keeps it", async () => {
    const ready = event("GET", "/readyz");
    await expect(handler(ready)).rejects.toThrow("no database yet");
    expect(json(await handler(ready))).toEqual({ status: "ok" });
    await handler(ready);
    expect(opened).toBe(2);
  });

  test("answers calls as everywhere: bodies, errors, ids of requests", async () => {
    const { company, ann, bob } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const token = await world().token({ company, type: "XBS", subject: ann.id });
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", "x-request-id": "mine" };
    const path = `/v2/conversations/channels/${channelId}/messages`;
    const body = JSON.stringify({ text: "Gänse 🪿" });
    const sent = await handler(event("POST", path, { headers, body }));
    expect(sent).toMatchObject({
      statusCode: 200,
      isBase64Encoded: false,
      headers: { "content-type": "application/json", "x-request-id": "mine", "content-length": expect.any(String) },
    });
    const encoded = { headers, body: Buffer.from(body).toString("base64"), isBase64Encoded: true };
    await handler(event("POST", `/prod${path}`, { ...encoded, ...stage("prod") }));
    const listed = await handler(event("GET", `${path}?limit=2`, { headers }));
    expect((json(listed).messages as { text: string }[]).map(({ text }) => text)).toEqual(["Gänse 🪿", "Gänse 🪿"]);
    const wrong = await handler(event("POST", path, { headers, body: "{" }));
    expect([wrong.statusCode, json(wrong).message]).toEqual([400, expect.stringContaining("JSON")]);
    const nobody = await handler(event("GET", path));
    expect([nobody.statusCode, nobody.headers["www-authenticate"]]).toEqual([401, "Bearer"]);
    expect((await handler(event("GET", "/v2/none"))).statusCode).toBe(404);
  });

  test("bytes are sent as bytes, and events of another format are refused", async () => {
    const { company, ann, bob } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const upload = await ann.client.send(new UploadFileCommand({ channelId, name: "a.bin" }));
    const { pathname, search } = new URL(upload.presignedUploadUrl);
    const bytes = Buffer.from([0, 255, 128, 10, 13]);
    const put = event("PUT", pathname + search, { body: bytes.toString("base64"), isBase64Encoded: true });
    expect((await handler(put)).statusCode).toBe(200);
    const { file } = await ann.client.send(new GetUploadedFileInfoCommand({ channelId, fileId: upload.fileId }));
    expect(file?.size).toBe(5);
    const { message } = await ann.client.send(new SendMessageCommand({ channelId, attachments: file && [file] }));
    const token = await world().token({ company, type: "XBS", subject: ann.id });
    const link = await handler(
      event("GET", `/v2/conversations/channels/${channelId}/messages/${message.messageId}/files/${upload.fileId}`, {
        headers: { authorization: `Bearer ${token}` },
      }),
    );
    const download = new URL(json(link).presignedDownloadUrl as string);
    const answer = await handler(event("GET", download.pathname + download.search));
    expect([answer.statusCode, answer.isBase64Encoded, Buffer.from(answer.body, "base64")]).toEqual([200, true, bytes]);
    await expect(handler({ ...event("GET", "/readyz"), version: "1.0" })).rejects.toThrow("payload format 2.0");
  });
});

const stage = (name: string) => ({
  requestContext: { stage: name, http: { method: "POST", sourceIp: "192.0.2.7" } },
});
