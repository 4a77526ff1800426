import { readOwnChannel } from "../domain/channels";
import { tellTyping } from "../domain/typing";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";

export const SendTypingStart: Handler<"SendTypingStart"> = async ({ channelId }, call) => {
  const userId = actingUserId(call);
  const { channel } = await readOwnChannel(call, channelId);
  await tellTyping(call, "chat:typing:start", channel, userId);
  return {};
};
