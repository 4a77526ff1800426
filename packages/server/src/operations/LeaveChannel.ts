import { assertGroup, changeUnlessLeft } from "../domain/channels";
import { removeMembers } from "../domain/membership";
import { appendSystemMessage } from "../domain/messages";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";

export const LeaveChannel: Handler<"LeaveChannel"> = async ({ channelId, silent }, call) => {
  const seen = await changeUnlessLeft(call, channelId);
  if (!seen) return {};
  assertGroup(seen);
  const { removed, channel } = await removeMembers(call, seen.channel, [actingUserId(call)]);
  if (removed.length > 0) await appendSystemMessage(call, channel, { type: "member_left" }, silent);
  return {};
};
