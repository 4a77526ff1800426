import { readChannel } from "../domain/channels";
import type { Handler } from "../pipeline/call";
import { presentChannels } from "../present/channels";

export const GetChannel: Handler<"GetChannel"> = async ({ channelId }, call) => {
  const { channel } = await readChannel(call, channelId);
  const [shown] = await presentChannels(call, [channel]);
  return { channel: shown as NonNullable<typeof shown> };
};
