import { assertGroup, changeChannel } from "../domain/channels";
import { joinChannel } from "../domain/membership";
import { actingUser } from "../domain/users";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";

export const JoinChannel: Handler<"JoinChannel"> = async ({ channelId, silent }, call) => {
  actingUserId(call);
  const seen = await changeChannel(call, channelId);
  assertGroup(seen);
  if (!seen.member) await joinChannel(call, seen.channel, await actingUser(call), silent);
  return {};
};
