import { readOwnChannel } from "../domain/channels";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";

export const SendTypingStart: Handler<"SendTypingStart"> = async ({ channelId }, call) => {
  actingUserId(call);
  await readOwnChannel(call, channelId);
  return {};
};
