import { assertGroup, assertSupervisor, changeChannel, hasLeft } from "../domain/channels";
import { removeMembers } from "../domain/membership";
import { appendSystemMessage } from "../domain/messages";
import type { Handler } from "../pipeline/call";

export const DeleteChannelMember: Handler<"DeleteChannelMember"> = async ({ channelId, memberId, silent }, call) => {
  const oneself = call.actor.kind === "user" && call.actor.id === memberId;
  const seen = await changeChannel(call, channelId).catch(async (error: unknown) => {
    if (oneself && (await hasLeft(call, channelId, memberId))) return undefined;
    throw error;
  });
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
