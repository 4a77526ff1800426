// The least that a durable send can be: a message of a request's body is put into its channel and counted there, and the answer leaves
// after a commit that all share who were waiting for it. Each has a savepoint, so that one that fails takes no other along. No caller is
// known, and nothing is checked, kept for a repetition or told.
import { createServer } from "node:http";
import { v7 } from "uuid";
import { openStore } from "./store.mjs";

const PATH = /^\/v2\/conversations\/channels\/([^/]+)\/messages$/;
const COMPANY = "bench";
const USER = "u00000000000";

const store = openStore(process.env, { savepoints: true });

const server = createServer((request, response) => {
  const [, channelId] = PATH.exec(request.url) ?? [];
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", async () => {
    const { text } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const body = JSON.stringify(await store.write(() => insert(channelId, text)));
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) });
    response.end(body);
  });
});

function* insert(channelId, text) {
  const { sql } = store;
  const now = Date.now();
  const messageId = v7().replaceAll("-", "");
  const [channel] = yield { statement: [sql.lockChannel, [COMPANY, channelId]] };
  const numbers = [channel.last_seq + 1, messageId, channel.last_loud + 1];
  const said = ["regular", USER, text, null, null, null, null, now, null, null, null, null, null];
  yield {
    unawaited: [
      [sql.countMessage, [1, now, now, COMPANY, channelId]],
      [sql.insertMessage, [COMPANY, channel.history, ...numbers, ...said]],
    ],
  };
  return { messageId, channelId, text, createdAt: new Date(now).toISOString() };
}

server.listen(Number(process.env.PORT), process.env.HOST);
process.once("SIGTERM", () => process.exit(0));
