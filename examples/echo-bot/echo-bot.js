// A bot that says again what is said in its channels. A webhook tells it of each message; it answers with its key.
// Run it beside a server: README.md says how.
import { ConversationsClient, SendMessageCommand } from "@wildix/xbees-conversations-client";
import { webhookMiddleware } from "@wildix/xbees-conversations-utils";
import express from "express";

const { BOT_KEY, WEBHOOK_SECRET, PORT = "3000" } = process.env;
const endpoint = process.env.CONVERSATIONS_URL || "http://127.0.0.1:8080";

if (!BOT_KEY || !WEBHOOK_SECRET) {
  console.error("Set BOT_KEY to the bot's key and WEBHOOK_SECRET to the webhook's secret: README.md says where from.");
  process.exit(1);
}

const client = new ConversationsClient({ endpoint, token: BOT_KEY });

/** @param {import("@wildix/xbees-conversations-utils").WebhookEvent} event */
async function onEvent(event) {
  // What it doesn't know, or doesn't care for, is answered like the rest: it would be sent again otherwise.
  if (event.type !== "chat:message:new") return;
  const { channel, message } = event.data;
  // A bot is told of its own messages, too. Whoever answers these talks to itself for ever.
  if (message.type !== "regular" || message.user.id === event.botId || !message.text) return;
  await client.send(
    new SendMessageCommand({
      channelId: channel.channelId,
      text: `You said: ${message.text}`,
      // The same event may come twice. With a key that follows from its id, the answer is still sent once.
      idempotencyToken: `echo-${event.id}`,
    }),
  );
  console.log(`Answered "${message.text}"`);
}

const app = express();
// It verifies the signature, and answers: 204 when onEvent is done, 401 to anybody else than the service.
app.post("/webhooks", webhookMiddleware({ secret: WEBHOOK_SECRET, onEvent }));

const server = app.listen(Number(PORT), "127.0.0.1", () =>
  console.log(`Listening at http://127.0.0.1:${PORT}/webhooks`),
);
process.once("SIGINT", () => server.close());
