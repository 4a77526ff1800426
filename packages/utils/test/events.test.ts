import { WebhookEventType } from "@wildix/xbees-conversations-client";
import { type ConversationsEvent, type ConversationsEventOf, isConversationsEvent } from "../src/events";

const channel = { channelId: "c" } as ConversationsEventOf<"chat:typing:start">["data"]["channel"];
const user = { id: "u" } as ConversationsEventOf<"chat:typing:start">["data"]["user"];
const envelope = { id: "e", company: "acme", time: 1 };

/** Compiles only as long as `type` tells the shapes apart. */
function about(event: ConversationsEvent): string {
  switch (event.type) {
    case "chat:channel:created":
      return event.data.members.map(({ id }) => id).join();
    case "chat:message:action":
      return event.data.triggerId;
    case WebhookEventType.MESSAGE_REACTION_NEW:
      return event.data.reaction.type;
    case "chat:typing:start":
    case "chat:typing:stop":
      return event.data.user.id;
    default:
      return event.data.channel.channelId;
  }
}

describe("events", () => {
  test("are told apart by their type", () => {
    const typing: ConversationsEvent = { ...envelope, type: "chat:typing:start", data: { channel, user } };
    // @ts-expect-error A message's event has a message.
    const wrong: ConversationsEvent = { ...envelope, type: "chat:message:new", data: { channel, user } };
    expect([about(typing), about(wrong)]).toEqual(["u", "c"]);
  });

  test("are known by their envelope and type", () => {
    for (const type of Object.values(WebhookEventType)) {
      expect(isConversationsEvent({ ...envelope, type, data: {} })).toBe(true);
    }
    const event = { ...envelope, type: "chat:message:new", data: {} };
    expect(isConversationsEvent(event)).toBe(true);
    for (const wrong of [
      undefined,
      null,
      "event",
      [],
      { ...event, type: "chat:message:evaporated" },
      { ...event, type: undefined },
      { ...event, id: 1 },
      { ...event, company: undefined },
      { ...event, time: "now" },
      { ...event, data: null },
      { ...event, data: "data" },
    ]) {
      expect(isConversationsEvent(wrong)).toBe(false);
    }
  });
});
