import { writeChannel } from "../domain/channels";
import { changeInbox, tagChannel } from "../domain/inbox";
import { ownTag } from "../domain/tags";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";

export const TagChannel: Handler<"TagChannel"> = async (input, call) => {
  const userId = actingUserId(call);
  const { channel } = await writeChannel(call, input.channelId);
  const owner = await changeInbox(call, userId);
  const tag = await ownTag(call, owner, input.tagId);
  await tagChannel(call, owner, tag.id, channel.id, input.force);
  return {};
};
