import { assertGroup, changeChannel } from "../domain/channels";
import { addMembers } from "../domain/membership";
import { appendSystemMessage } from "../domain/messages";
import { inviteUser, requireUsers } from "../domain/users";
import { invalid, userNotFound } from "../errors";
import type { Handler, Input, WriteCall } from "../pipeline/call";
import { presentMember } from "../present/members";
import { presentUser } from "../present/users";
import { findMember } from "../store/members";
import type { MemberRow, UserRow } from "../store/schema";

export const AddChannelMember: Handler<"AddChannelMember"> = async (input, call) => {
  // Whoever sees the channel may add to it: members to a private one, the whole company to a public one.
  const seen = await changeChannel(call, input.channelId);
  assertGroup(seen);
  const user = await namedUser(input, call);

  const { added, channel } = await addMembers(call, seen.channel, [user]);
  if (added.length > 0) {
    await appendSystemMessage(call, channel, { type: "member_added", memberIds: [user.id] }, input.silent);
  }
  const key = { company: call.company, channel: channel.id, user_id: user.id };
  const member = (await call.tx.one(findMember, key)) as MemberRow;
  return { member: presentMember(member), user: presentUser(user) };
};

async function namedUser(input: Input<"AddChannelMember">, call: WriteCall): Promise<UserRow> {
  const { memberId, memberToInvite } = input;
  if ((memberId === undefined) === (memberToInvite === undefined)) {
    throw invalid("/memberId", "Give exactly one of memberId and memberToInvite.");
  }
  if (memberToInvite) return inviteUser(call, memberToInvite, "/memberToInvite");
  return (await requireUsers(call, [memberId as string], userNotFound))[0] as UserRow;
}
