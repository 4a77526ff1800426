import { readChannel } from "../domain/channels";
import { readMessage } from "../domain/messages";
import type { Handler } from "../pipeline/call";
import { presentMessage } from "../present/messages";

export const GetMessage: Handler<"GetMessage"> = async ({ channelId, messageId }, call) => {
  const { channel } = await readChannel(call, channelId);
  const row = await readMessage(call, channel, messageId);
  return { message: await presentMessage(call, row, channel.id) };
};
