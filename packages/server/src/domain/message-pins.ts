import type { WriteCall } from "../pipeline/call";
import { isPinned } from "../rules/message-pins";
import { deleteMessagePin, findMessagePin, insertMessagePin, setMessagePinExpiry } from "../store/message-pins";
import { setMessagePinned } from "../store/messages";
import type { ChannelRow, MessageRow } from "../store/schema";

/**
 * Pins a message, or gives its pin another time to go; the message's row says the same as the pin's. The message is locked.
 *
 * @param expiresAt In milliseconds since 1970; null: it stays until it is taken away.
 * @returns Whether it wasn't pinned before.
 */
export async function pinMessage(
  call: WriteCall,
  channel: ChannelRow,
  message: MessageRow,
  userId: string,
  expiresAt: number | null,
): Promise<boolean> {
  const { company, history, id, seq } = message;
  const key = { company, history, message_id: id };
  const pinned = isPinned(message, call.now);
  if (pinned && message.pin_expires_at === expiresAt) return false;
  const before = message.pinned_at === null ? undefined : await call.tx.one(findMessagePin, key);
  const pinnedAt = pinned ? message.pinned_at : call.now;
  if (pinned) {
    await call.tx.run(setMessagePinExpiry, { ...key, expires_at: expiresAt });
  } else {
    // One that has expired is told of by the job that cleans up, which now comes too late.
    if (before) call.events.messageUnpinned(channel, unpinned(message), before.pinned_by);
    const pin = { ...key, message_seq: seq, pinned_at: pinnedAt, pinned_by: userId, expires_at: expiresAt };
    await call.tx.run(insertMessagePin, { ...pin, channel: channel.id });
  }
  const state = { pinned_at: pinnedAt, pin_expires_at: expiresAt };
  await call.tx.run(setMessagePinned, { company, history, id, ...state });
  call.events.messagePinned(channel, { ...message, ...state }, pinned && before ? before.pinned_by : userId);
  return !pinned;
}

const unpinned = (message: MessageRow): MessageRow => ({ ...message, pinned_at: null, pin_expires_at: null });

/**
 * Takes a pin away. One that has expired is gone already: what is still kept of it is cleaned up where expiry is told of.
 *
 * @returns Whether the message was pinned.
 */
export async function unpinMessage(
  call: WriteCall,
  channel: ChannelRow,
  message: MessageRow,
  userId: string,
): Promise<boolean> {
  if (!isPinned(message, call.now)) return false;
  const { company, history, id } = message;
  await call.tx.run(deleteMessagePin, { company, history, message_id: id });
  await call.tx.run(setMessagePinned, { company, history, id, pinned_at: null, pin_expires_at: null });
  call.events.messageUnpinned(channel, unpinned(message), userId);
  return true;
}
