import { invalid } from "../errors";
import type { ReadCall } from "../pipeline/call";
import { findMessage, findMessageAt } from "../store/messages";
import type { ChannelRow, MessageRow } from "../store/schema";

/**
 * The message at which somebody marks a channel: the named one, which may be a tombstone, or the last. A channel in which nothing
 * was said has none.
 *
 * @throws ValidationException when the named message isn't one of the channel.
 */
export async function markedMessage(
  call: ReadCall,
  { company, history, last_seq: seq }: ChannelRow,
  messageId: string | undefined,
): Promise<MessageRow | undefined> {
  if (messageId === undefined) return call.tx.one(findMessageAt, { company, history, seq });
  const message = await call.tx.one(findMessage, { company, history, id: messageId });
  if (!message) throw invalid("/messageId", "The channel has no message with this id.");
  return message;
}
