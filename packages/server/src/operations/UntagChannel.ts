import { readChannel } from "../domain/channels";
import { changeInbox } from "../domain/inbox";
import { ownTag } from "../domain/tags";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { deleteTaggedChannel } from "../store/tags";

export const UntagChannel: Handler<"UntagChannel"> = async ({ channelId, tagId }, call) => {
  const userId = actingUserId(call);
  const { channel } = await readChannel(call, channelId);
  const owner = await changeInbox(call, userId);
  const tag = await ownTag(call, owner, tagId);
  await call.tx.run(deleteTaggedChannel, { ...owner, tag: tag.id, channel: channel.id });
  return {};
};
