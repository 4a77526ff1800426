import { writeChannel } from "../domain/channels";
import { storeContent } from "../domain/content";
import { changeOwnMessage, editMessage } from "../domain/messages";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { presentMessage } from "../present/messages";

export const UpdateMessage: Handler<"UpdateMessage"> = async (input, call) => {
  const author = actingUserId(call);
  const { channel } = await writeChannel(call, input.channelId);
  const row = await changeOwnMessage(call, channel, input.messageId, author);
  const edited = await editMessage(call, channel, row, await storeContent(call, channel, input));
  return { message: await presentMessage(call, edited, channel.id) };
};
