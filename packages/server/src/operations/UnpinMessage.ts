import { writeChannel } from "../domain/channels";
import { unpinMessage } from "../domain/message-pins";
import { appendSystemMessage } from "../domain/messages";
import { messageNotFound } from "../errors";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { lockMessage } from "../store/messages";

export const UnpinMessage: Handler<"UnpinMessage"> = async ({ channelId, messageId, silent }, call) => {
  const userId = actingUserId(call);
  const { channel } = await writeChannel(call, channelId);
  const message = await call.tx.one(lockMessage, { company: call.company, history: channel.history, id: messageId });
  if (!message) throw messageNotFound(messageId);
  if (await unpinMessage(call, channel, message, userId)) {
    await appendSystemMessage(call, channel, { type: "message_unpinned", messageId }, silent);
  }
  return {};
};
