import type { WriteCall } from "../pipeline/call";
import { isPinned } from "../rules/message-pins";
import { deleteMessagePin, insertMessagePin, setMessagePinExpiry } from "../store/message-pins";
import { setMessagePinned } from "../store/messages";
import type { MessageRow } from "../store/schema";

/**
 * Pins a message, or gives its pin another time to go; the message's row says the same as the pin's. The message is locked.
 *
 * @param expiresAt In milliseconds since 1970; null: it stays until it is taken away.
 * @returns Whether it wasn't pinned before.
 */
export async function pinMessage(
  call: WriteCall,
  message: MessageRow,
  userId: string,
  expiresAt: number | null,
): Promise<boolean> {
  const { company, history, id, seq } = message;
  const key = { company, history, message_id: id };
  const pinned = isPinned(message, call.now);
  const pinnedAt = pinned ? message.pinned_at : call.now;
  if (pinned) {
    await call.tx.run(setMessagePinExpiry, { ...key, expires_at: expiresAt });
  } else {
    const pin = { ...key, message_seq: seq, pinned_at: pinnedAt, pinned_by: userId, expires_at: expiresAt };
    await call.tx.run(insertMessagePin, pin);
  }
  await call.tx.run(setMessagePinned, { company, history, id, pinned_at: pinnedAt, pin_expires_at: expiresAt });
  return !pinned;
}

/**
 * Takes a pin away. One that has expired is gone already: what is still kept of it is cleaned up where expiry is told of.
 *
 * @returns Whether the message was pinned.
 */
export async function unpinMessage(call: WriteCall, message: MessageRow): Promise<boolean> {
  if (!isPinned(message, call.now)) return false;
  const { company, history, id } = message;
  await call.tx.run(deleteMessagePin, { company, history, message_id: id });
  await call.tx.run(setMessagePinned, { company, history, id, pinned_at: null, pin_expires_at: null });
  return true;
}
