import { hideChannel } from "../domain/visibility";
import type { Handler } from "../pipeline/call";

export const ShowChannel: Handler<"ShowChannel"> = async ({ channelId }, call) => {
  await hideChannel(call, channelId, 0);
  return {};
};
