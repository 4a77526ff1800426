// Prints what happens in the channels of a user, as it happens, until Ctrl+C.
// Run it beside a server: README.md says how.
import { ConversationsClient } from "@wildix/xbees-conversations-client";
import { messagePreview, subscribe, userDisplayName } from "@wildix/xbees-conversations-utils";
import { tokenOf } from "../quickstart/tokens.js";

const endpoint = process.env.CONVERSATIONS_URL || "http://127.0.0.1:8080";
const user = process.env.LIVE_TAIL_USER || "ann@example.com";

const client = new ConversationsClient({ endpoint, token: { token: () => tokenOf(user) } });

const subscription = subscribe(client, {
  // Where it ended the last time: what happened since comes first.
  lastEventId: process.env.LAST_EVENT_ID,
  clientId: "live-tail",
  onEvent: (event) => console.log(`${new Date(event.time).toISOString()}  ${lineOf(event)}`),
  // A program that shows channels and messages would read them again here.
  onResync: () => console.log("Some of what happened is missing."),
  onState: (state, cause) => {
    if (state === "open") console.error(`Listening as ${user}. Ctrl+C ends it.`);
    if (state === "waiting") console.error(`Trying again soon. ${cause ?? "The stream ended."}`);
  },
});

process.once("SIGINT", () => subscription.close());

subscription.closed.then(
  () => console.error(`To go on from here: LAST_EVENT_ID=${subscription.lastEventId}`),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);

/**
 * `type` says which kind of event it is, and so what its `data` has.
 *
 * @param {import("@wildix/xbees-conversations-utils").ConversationsEvent} event
 */
function lineOf({ type, data }) {
  const channel = data.channel.subject ?? data.channel.channelId;
  switch (type) {
    case "chat:message:new":
      return `${channel}: ${userDisplayName(data.message.user)}: ${messagePreview(data.message)}`;
    case "chat:message:updated":
      return `${channel}: ${userDisplayName(data.message.user)} edited: ${messagePreview(data.message)}`;
    case "chat:message:reaction:new":
      return `${channel}: ${data.reaction.type} for ${messagePreview(data.message)}`;
    case "chat:typing:start":
      return `${channel}: ${userDisplayName(data.user)} types…`;
    case "chat:member:added":
      return `${channel}: here is ${data.users.map((one) => userDisplayName(one)).join(", ")}`;
    case "chat:member:removed":
      return `${channel}: gone is ${data.users.map((one) => userDisplayName(one)).join(", ")}`;
    default:
      return `${channel}: ${type}`;
  }
}
