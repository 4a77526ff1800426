import type { Channel, Message } from "@wildix/xbees-conversations-client";
import { messagePreview, parseSystemEvent, userDisplayName } from "@wildix/xbees-conversations-utils";
import type { ChatState } from "../data/state";

type Known = Pick<ChatState, "people" | "me">;

const nameOf = ({ people, me }: Known, id: string | undefined): string => {
  if (id === undefined) return "The company";
  if (id === me) return "You";
  const user = people[id];
  return user ? userDisplayName(user) : "Somebody";
};

const conjunction = new Intl.ListFormat("en", { type: "conjunction" });

const listOf = (names: readonly string[]): string =>
  conjunction.format(names.map((name) => (name === "You" ? "you" : name)));

/** What a system message tells, as a sentence. */
export function systemText(state: Known, message: Message): string {
  const event = parseSystemEvent(message);
  if (!event || event.type === "unknown") return message.text?.trim() || "Something happened in this conversation.";
  const who = nameOf(state, event.userId);
  switch (event.type) {
    case "member_joined":
      return `${who} joined`;
    case "member_left":
      return `${who} left`;
    case "member_added":
      return `${who} added ${listOf(event.memberIds.map((id) => nameOf(state, id)))}`;
    case "member_removed":
      return `${who} removed ${listOf(event.memberIds.map((id) => nameOf(state, id)))}`;
    case "channel_renamed":
      return event.subject ? `${who} named it “${event.subject}”` : `${who} took the name away`;
    case "channel_assigned":
      return `${who} assigned it to ${event.assigneeId ? nameOf(state, event.assigneeId) : (event.service ?? "a service")}`;
    case "channel_unassigned":
      return `${who} unassigned it`;
    case "message_pinned":
      return `${who} pinned a message`;
    case "message_unpinned":
      return `${who} unpinned a message`;
  }
}

/** A channel's last message in one line, with who wrote it. */
export function previewOf(state: Known, channel: Channel): string {
  const { lastMessage } = channel;
  if (!lastMessage) return "No messages yet";
  if (lastMessage.type === "system") return systemText(state, lastMessage);
  const text = messagePreview(lastMessage, { deleted: "Message deleted" });
  if (lastMessage.user.id === state.me) return `You: ${text}`;
  if (channel.channelType === "direct") return text;
  const [first = ""] = userDisplayName(lastMessage.user).split(" ");
  return `${first}: ${text}`;
}
