import { readChannel } from "../domain/channels";
import { messageNotFound } from "../errors";
import type { Handler } from "../pipeline/call";
import { presentMessage } from "../present/messages";
import { findChannelMessage } from "../store/messages";

export const GetMessage: Handler<"GetMessage"> = async ({ channelId, messageId }, call) => {
  const message = { company: call.company, channel: channelId, id: messageId };
  // Asked for at once; who may not see the channel doesn't hear of its message.
  const [, row] = await Promise.all([readChannel(call, channelId), call.tx.one(findChannelMessage, message)]);
  if (!row) throw messageNotFound(messageId);
  return { message: await presentMessage(call, row, channelId) };
};
