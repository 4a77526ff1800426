// A server written by hand on `node:http`, for a send, a page of history, a message and a list of channels.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { openStore } from "./store.mjs";
import { openTokens } from "./tokens.mjs";
import { get, HEADERS, list, listChannels, Refusal, send } from "./work.mjs";

const BODY_LIMIT = 1024 * 1024;
const PATH = /^\/v2\/conversations\/channels(?:\/([^/]+)\/messages(?:\/([^/]+))?)?$/;

const store = openStore(process.env);
const authenticate = await openTokens(store);

const server = createServer((request, response) => {
  answer(request).then(
    (body) => respond(response, 200, body),
    (error) => {
      if (!(error instanceof Refusal)) console.error(error);
      respond(response, error.status ?? 500, JSON.stringify({ message: error.message }));
    },
  );
});

function respond(response, status, body) {
  response.writeHead(status, {
    ...HEADERS,
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
    "X-Request-Id": randomUUID(),
  });
  response.end(body);
}

async function answer(request) {
  const { url, method, headers } = request;
  const mark = url.indexOf("?");
  const found = PATH.exec(mark < 0 ? url : url.slice(0, mark));
  if (!found) throw new Refusal(404, "There is nothing here.");
  if (method === "GET") {
    const query = new URLSearchParams(mark < 0 ? "" : url.slice(mark + 1));
    return JSON.stringify(await read(found, query, headers));
  }
  const channelId = text(decodeURIComponent(found[1] ?? ""), "channelId", 1, 64);
  if (method !== "POST") throw new Refusal(405, "Use GET or POST.");
  const credential = await authenticate(headers.authorization, "messaging:SendMessage");
  const input = sendInput(channelId, headers["idempotency-key"], await readJson(request));
  return store.write(function* () {
    const done = yield* send(store.sql, credential, input);
    if (typeof done === "string") return done;
    const answered = JSON.stringify(done.answer);
    yield* done.remember(answered);
    yield* done.tell();
    return answered;
  });
}

async function read([, channel, message], query, { authorization }) {
  if (channel === undefined) {
    const credential = await authenticate(authorization, "messaging:ListChannels");
    const input = page(query, 30);
    return store.read(() => listChannels(store.sql, credential, input));
  }
  const channelId = text(decodeURIComponent(channel), "channelId", 1, 64);
  if (message === undefined) {
    const credential = await authenticate(authorization, "messaging:ListMessages");
    const input = { channelId, ...page(query, 50) };
    return store.read(() => list(store.sql, credential, input));
  }
  const credential = await authenticate(authorization, "messaging:GetMessage");
  const input = { channelId, messageId: text(decodeURIComponent(message), "messageId", 1, 64) };
  return store.read(() => get(store.sql, credential, input));
}

const page = (query, limit) => ({
  limit: integer(query.get("limit") ?? `${limit}`, "limit", 1, 100),
  offset: integer(query.get("offset") ?? "0", "offset", 0, 0x7fffffff),
});

function readJson(request) {
  if (request.headers["content-type"]?.startsWith("application/json") === false) throw new Refusal(415, "Send JSON.");
  return new Promise((resolve, reject) => {
    const chunks = [];
    let size = 0;
    request.on("data", (chunk) => {
      size += chunk.length;
      if (size > BODY_LIMIT) reject(new Refusal(413, "The body is too large."));
      chunks.push(chunk);
    });
    request.on("error", reject);
    request.on("end", () => {
      try {
        resolve(JSON.parse(Buffer.concat(chunks).toString("utf8")));
      } catch {
        reject(new Refusal(400, "The body isn't JSON."));
      }
    });
  });
}

function sendInput(channelId, key, body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw new Refusal(400, "Send an object.");
  if (body.silent != null && typeof body.silent !== "boolean") throw new Refusal(400, "silent is no boolean.");
  if (body.userId != null) text(body.userId, "userId", 1, 64);
  return {
    channelId,
    silent: body.silent ?? false,
    text: text(body.text, "text", 0, 10_000),
    idempotencyToken: /^[!-~]{1,128}$/.test(key ?? "") ? key : refuse("Idempotency-Key"),
  };
}

function text(value, name, min, max) {
  return typeof value === "string" && value.length >= min && value.length <= max ? value : refuse(name);
}

function integer(value, name, min, max) {
  const number = Number(value);
  return Number.isInteger(number) && number >= min && number <= max ? number : refuse(name);
}

function refuse(name) {
  throw new Refusal(400, `${name} is wrong.`);
}

server.listen(Number(process.env.PORT), process.env.HOST);
process.once("SIGTERM", () => process.exit(0));
