import type { Channel, Message, User } from "@wildix/xbees-conversations-client";
import type { ConversationsEvent, ConversationsEventOf } from "@wildix/xbees-conversations-utils";

/** A moment, so many seconds after all began. */
export const at = (second: number): string => new Date(Date.UTC(2026, 2, 2, 9) + second * 1000).toISOString();

export const ann: User = { id: "annannannann", name: "Ann Archer" };
export const bob: User = { id: "bobbobbobbob", name: "Bob Baker" };

export const idOf = (number: number): string => number.toString(16).padStart(32, "0");

export const message = (number: number, facts: Partial<Message> = {}): Message => ({
  messageId: idOf(number),
  channelId: "harbour",
  createdAt: at(number),
  user: bob,
  type: "regular",
  text: `message ${number}`,
  ...facts,
});

export const channel = (channelId: string, facts: Partial<Channel> = {}): Channel => ({
  channelId,
  channelType: "group",
  memberCount: 2,
  access: "private",
  createdAt: at(0),
  updatedAt: at(0),
  ...facts,
});

/** An event as the stream gives it. */
export const event = <Type extends ConversationsEvent["type"]>(
  type: Type,
  data: ConversationsEventOf<Type>["data"],
): ConversationsEvent => ({ id: `event-${type}`, type, company: "example", time: 0, data }) as ConversationsEvent;
