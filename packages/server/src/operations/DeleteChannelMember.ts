import { assertGroup, assertSupervisor, changeChannel, changeUnlessLeft } from "../domain/channels";
import { removeMembers } from "../domain/membership";
import { appendSystemMessage } from "../domain/messages";
import type { Handler } from "../pipeline/call";

export const DeleteChannelMember: Handler<"DeleteChannelMember"> = async ({ channelId, memberId, silent }, call) => {
  const oneself = call.actor.kind === "user" && call.actor.id === memberId;
  const seen = await (oneself ? changeUnlessLeft : changeChannel)(call, channelId);
  if (!seen) return {};
  assertGroup(seen);
  if (!oneself) assertSupervisor(call, seen, "remove others");

  const { removed, channel } = await removeMembers(call, seen.channel, [memberId]);
  if (removed.length > 0) {
    const event = oneself
      ? { type: "member_left" as const }
      : { type: "member_removed" as const, memberIds: [memberId] };
    await appendSystemMessage(call, channel, event, silent);
  }
  return {};
};
