import { readChannel } from "../domain/channels";
import { changeInbox } from "../domain/inbox";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { deleteChannelPin } from "../store/inbox";

export const UnpinChannel: Handler<"UnpinChannel"> = async ({ channelId }, call) => {
  const userId = actingUserId(call);
  const { channel } = await readChannel(call, channelId);
  const owner = await changeInbox(call, userId);
  await call.tx.run(deleteChannelPin, { ...owner, channel: channel.id });
  return {};
};
