import { writeChannel } from "../domain/channels";
import { pinMessage } from "../domain/message-pins";
import { appendSystemMessage, lockLiveMessage } from "../domain/messages";
import { invalid } from "../errors";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler, Input } from "../pipeline/call";
import { parseDateTime } from "../rules/dates";

export const PinMessage: Handler<"PinMessage"> = async (input, call) => {
  const userId = actingUserId(call);
  const expiresAt = expiryOf(input, call.now);
  const { channel } = await writeChannel(call, input.channelId);
  const message = await lockLiveMessage(call, channel, input.messageId);
  if (await pinMessage(call, channel, message, userId, expiresAt)) {
    await appendSystemMessage(call, channel, { type: "message_pinned", messageId: message.id }, input.silent);
  }
  return {};
};

/** In milliseconds since 1970; null for a pin that stays. */
function expiryOf({ expiresAfter, expiresAt }: Input<"PinMessage">, now: number): number | null {
  if (expiresAfter !== undefined && expiresAt !== undefined) {
    throw invalid("/expiresAt", "Give one of expiresAfter and expiresAt, not both.");
  }
  if (expiresAfter !== undefined) return now + expiresAfter * 1000;
  if (expiresAt === undefined) return null;
  const time = parseDateTime(expiresAt);
  if (time === undefined) throw invalid("/expiresAt", "The month has no such day.");
  if (time <= now) throw invalid("/expiresAt", "Give a time in the future.");
  return time;
}
