import { hideChannel } from "../domain/visibility";
import type { Handler } from "../pipeline/call";

export const HideChannel: Handler<"HideChannel"> = async ({ channelId }, call) => {
  await hideChannel(call, channelId, 1);
  return {};
};
