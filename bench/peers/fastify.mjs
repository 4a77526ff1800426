// A server written by hand on Fastify 5, with its JSON schemas for what comes in and what goes out.
import { randomUUID } from "node:crypto";
import Fastify from "fastify";
import { openStore } from "./store.mjs";
import { openTokens } from "./tokens.mjs";
import { get, HEADERS, list, listChannels, Refusal, send } from "./work.mjs";

const string = (min, max) => ({ type: "string", minLength: min, maxLength: max });
const optional = { type: "string" };
const date = { type: "string" };

const user = {
  type: "object",
  properties: {
    id: optional,
    name: optional,
    email: optional,
    phone: optional,
    picture: optional,
    locale: optional,
    timeZone: optional,
    company: optional,
    bot: { type: "boolean" },
    createdAt: date,
    updatedAt: date,
  },
};
const anything = { type: "array", items: { type: "object", additionalProperties: true } };
const message = {
  type: "object",
  properties: {
    text: optional,
    elements: anything,
    attachments: anything,
    quote: { type: "object", additionalProperties: true },
    messageId: optional,
    channelId: optional,
    createdAt: date,
    user,
    type: optional,
    updatedAt: date,
    deletedAt: date,
  },
};
const channel = {
  type: "object",
  properties: {
    channelId: optional,
    channelType: optional,
    memberCount: { type: "integer" },
    subject: optional,
    description: optional,
    access: optional,
    company: optional,
    service: optional,
    serviceTitle: optional,
    serviceRecipient: optional,
    assignee: user,
    broadcast: { type: "boolean" },
    external: { type: "boolean" },
    telephony: { type: "boolean" },
    sms: { type: "boolean" },
    whatsapp: { type: "boolean" },
    kite: { type: "boolean" },
    createdAt: date,
    createdBy: optional,
    updatedAt: date,
    lastMessageAt: date,
    lastMessage: message,
  },
};
const params = { type: "object", required: ["channelId"], properties: { channelId: string(1, 64) } };

const store = openStore(process.env);
const authenticate = await openTokens(store);

const app = Fastify({ bodyLimit: 1024 * 1024, genReqId: () => randomUUID() });

app.addHook("onRequest", async (request, reply) => {
  reply.headers(HEADERS).header("X-Request-Id", request.id);
  request.credential = await authenticate(request.headers.authorization, request.routeOptions.config.scope);
});

app.setErrorHandler((error, _, reply) => {
  if (!(error instanceof Refusal) && !error.validation) console.error(error);
  reply.status(error.status ?? error.statusCode ?? 500).send({ message: error.message });
});

const CHANNELS = "/v2/conversations/channels";
const PATH = `${CHANNELS}/:channelId/messages`;

app.get(
  CHANNELS,
  {
    config: { scope: "messaging:ListChannels" },
    schema: {
      querystring: {
        type: "object",
        properties: {
          limit: { type: "integer", minimum: 1, maximum: 100, default: 30 },
          offset: { type: "integer", minimum: 0, default: 0 },
        },
      },
      response: { 200: { type: "object", properties: { channels: { type: "array", items: channel } } } },
    },
  },
  async ({ credential, query: { limit, offset } }) =>
    store.read(() => listChannels(store.sql, credential, { limit, offset })),
);

app.get(
  `${PATH}/:messageId`,
  {
    config: { scope: "messaging:GetMessage" },
    schema: {
      params: {
        type: "object",
        required: ["channelId", "messageId"],
        properties: { channelId: string(1, 64), messageId: string(1, 64) },
      },
      response: { 200: { type: "object", properties: { message } } },
    },
  },
  async ({ credential, params: { channelId, messageId } }) =>
    store.read(() => get(store.sql, credential, { channelId, messageId })),
);

app.get(
  PATH,
  {
    config: { scope: "messaging:ListMessages" },
    schema: {
      params,
      querystring: {
        type: "object",
        properties: {
          limit: { type: "integer", minimum: 1, maximum: 100, default: 50 },
          offset: { type: "integer", minimum: 0, default: 0 },
        },
      },
      response: { 200: { type: "object", properties: { messages: { type: "array", items: message } } } },
    },
  },
  async ({ credential, params: { channelId }, query: { limit, offset } }) =>
    store.read(() => list(store.sql, credential, { channelId, limit, offset })),
);

app.post(
  PATH,
  {
    config: { scope: "messaging:SendMessage" },
    schema: {
      params,
      headers: {
        type: "object",
        required: ["idempotency-key"],
        properties: { "idempotency-key": { ...string(1, 128), pattern: "^[!-~]+$" } },
      },
      body: {
        type: "object",
        required: ["text"],
        properties: { text: string(0, 10_000), silent: { type: "boolean", default: false }, userId: string(1, 64) },
      },
      response: { 200: { type: "object", properties: { message } } },
    },
  },
  async ({ credential, params: { channelId }, headers, body }, reply) => {
    const input = { channelId, silent: body.silent, text: body.text, idempotencyToken: headers["idempotency-key"] };
    const answered = await store.write(function* () {
      const done = yield* send(store.sql, credential, input);
      if (typeof done === "string") return done;
      const answer = reply.serializeInput(done.answer, 200);
      yield* done.remember(answer);
      yield* done.tell();
      return answer;
    });
    // The text that is kept for a repetition is the answer: it isn't made twice.
    reply.type("application/json").serializer((text) => text);
    return answered;
  },
);

await app.listen({ port: Number(process.env.PORT), host: process.env.HOST });
process.once("SIGTERM", () => process.exit(0));
