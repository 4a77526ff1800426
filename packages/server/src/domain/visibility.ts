import { actingUserId } from "../pipeline/acting-user";
import type { WriteCall } from "../pipeline/call";
import { setMemberHidden } from "../store/members";
import type { Flag } from "../store/schema";
import { writeChannel } from "./channels";

/**
 * Takes the channel out of the acting user's list (1) or brings it back (0). The channel is locked, so that a message that is sent
 * at the same time brings it back or finds it not yet hidden, and never neither.
 *
 * @throws ValidationException on `/userId` when a company names no user.
 * @throws ChannelNotFoundException, ForbiddenException for those who aren't members.
 */
export async function hideChannel(call: WriteCall, channelId: string, hidden: Flag): Promise<void> {
  const user_id = actingUserId(call);
  const { channel, member } = await writeChannel(call, channelId);
  if (member?.hidden === hidden) return;
  await call.tx.run(setMemberHidden, { company: call.company, channel: channel.id, user_id, hidden });
}
