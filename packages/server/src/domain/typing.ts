import {
  encodeWebhookChatTypingStartEvent,
  encodeWebhookChatTypingStopEvent,
} from "@wildix/xbees-conversations-server-sdk";
import { publishTyping, type TypingSignal } from "../events/typing";
import type { WriteCall } from "../pipeline/call";
import { presentChannel } from "../present/channels";
import { Users } from "../present/users";
import { newEventId } from "../rules/ids";
import type { ChannelRow } from "../store/schema";

/** Tells whoever is connected now that somebody types, or no longer does. Nothing of it is kept. */
export async function tellTyping(
  call: WriteCall,
  type: TypingSignal["type"],
  channel: ChannelRow,
  userId: string,
): Promise<void> {
  const { company, now: time, services } = call;
  const id = newEventId();
  const encode = type === "chat:typing:start" ? encodeWebhookChatTypingStartEvent : encodeWebhookChatTypingStopEvent;
  const user = (await Users.load(call, [userId])).get(userId);
  const body = encode({ id, type, company, time, data: { channel: await presentChannel(call, channel), user } });
  const signal = { id, type, company, channel: channel.id, user: userId, time, body };
  call.tx.afterCommit(() => publishTyping(services.signals, signal));
}
