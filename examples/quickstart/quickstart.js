// Two users, a direct channel, a message, an edit, an answer, and a page of history.
// Run it beside a server: README.md says how.
import {
  ConversationsClient,
  GetOrCreateDirectChannelCommand,
  ListMessagesCommand,
  PartialUpdateMessageCommand,
  SendMessageCommand,
} from "@wildix/xbees-conversations-client";
import { tokenOf } from "./tokens.js";

const endpoint = process.env.CONVERSATIONS_URL || "http://127.0.0.1:8080";

// Each user has a client: the token says who calls. It is asked for when the first call is made, and again when the
// service no longer accepts it.
const ann = new ConversationsClient({ endpoint, token: { token: () => tokenOf("ann@example.com") } });
const bob = new ConversationsClient({ endpoint, token: { token: () => tokenOf("bob@example.com") } });

async function main() {
  // Ann opens her channel with Bob. There is one such channel: the first call makes it, every later one finds it.
  const { channel } = await ann.send(
    new GetOrCreateDirectChannelCommand({ memberToInvite: { email: "bob@example.com" } }),
  );
  const { channelId } = channel;
  console.log(`Channel ${channelId}`);

  // She sends a message. Should the connection break, the client repeats the call; the message still comes once.
  const { message } = await ann.send(new SendMessageCommand({ channelId, text: "Lunch at noon?" }));

  // She changes her mind, and the message.
  const { message: edited } = await ann.send(
    new PartialUpdateMessageCommand({ channelId, messageId: message.messageId, set: { text: "Lunch at one?" } }),
  );
  console.log(`Ann edited "${message.text}" into "${edited.text}"`);

  // Bob answers.
  await bob.send(new SendMessageCommand({ channelId, text: "See you there." }));

  // Bob reads the history: the newest messages first, two a page. The next page is what was sent before this one.
  const { messages } = await bob.send(new ListMessagesCommand({ channelId, limit: 2 }));
  console.log("The latest of the history:");
  for (const { user, text, createdAt } of messages.reverse()) console.log(`  ${createdAt}  ${user.name}: ${text}`);

  const { messages: earlier } = await bob.send(
    new ListMessagesCommand({ channelId, limit: 100, before: messages[0]?.messageId }),
  );
  console.log(`and ${earlier.length} before. Run it again: they are still there.`);
}

main().catch((error) => {
  console.error(
    error.code === "ECONNREFUSED"
      ? `Nothing answers at ${endpoint}: start a server with "npx pnpm@12 start", or set CONVERSATIONS_URL.`
      : error,
  );
  process.exitCode = 1;
});
