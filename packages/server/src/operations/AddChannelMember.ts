import { assertGroup, changeChannel } from "../domain/channels";
import { addMembers } from "../domain/membership";
import { appendSystemMessage } from "../domain/messages";
import { namedUser } from "../domain/users";
import type { Handler } from "../pipeline/call";
import { presentMember } from "../present/members";
import { presentUser } from "../present/users";
import { findMember } from "../store/members";
import type { MemberRow } from "../store/schema";

export const AddChannelMember: Handler<"AddChannelMember"> = async (input, call) => {
  // Whoever sees the channel may add to it: members to a private one, the whole company to a public one.
  const seen = await changeChannel(call, input.channelId);
  assertGroup(seen);
  const user = await namedUser(call, input);

  const { added, channel } = await addMembers(call, seen.channel, [user]);
  if (added.length > 0) {
    await appendSystemMessage(call, channel, { type: "member_added", memberIds: [user.id] }, input.silent);
  }
  const key = { company: call.company, channel: channel.id, user_id: user.id };
  const member = (await call.tx.one(findMember, key)) as MemberRow;
  return { member: presentMember(member), user: presentUser(user) };
};
