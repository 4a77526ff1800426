import { readOwnChannel } from "../domain/channels";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";

export const SendTypingStop: Handler<"SendTypingStop"> = async ({ channelId }, call) => {
  actingUserId(call);
  await readOwnChannel(call, channelId);
  return {};
};
