import { writeChannel } from "../domain/channels";
import { changeInbox, pinChannel } from "../domain/inbox";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";

export const PinChannel: Handler<"PinChannel"> = async (input, call) => {
  const userId = actingUserId(call);
  const { channel } = await writeChannel(call, input.channelId);
  await pinChannel(call, await changeInbox(call, userId), channel.id, input.force);
  return {};
};
