import { requireUsers } from "../domain/users";
import { invalid, userNotFound } from "../errors";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { directChannelId } from "../rules/ids";

export const GetDirectChannelId: Handler<"GetDirectChannelId"> = async ({ memberId }, call) => {
  const actingId = actingUserId(call);
  if (memberId === actingId) throw invalid("/memberId", "A direct channel is one with somebody else.");
  await requireUsers(call, [memberId], userNotFound);
  return { channelId: directChannelId(call.company, actingId, memberId) };
};
