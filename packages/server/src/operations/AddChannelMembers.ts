import { constraints } from "@wildix/xbees-conversations-server-sdk";
import { assertGroup, changeChannel } from "../domain/channels";
import { addMembers, namedUsers } from "../domain/membership";
import { appendSystemMessage } from "../domain/messages";
import { invalid } from "../errors";
import type { Handler, Input } from "../pipeline/call";
import { presentMembers } from "../present/members";
import { findMember } from "../store/members";
import type { MemberRow } from "../store/schema";

export const AddChannelMembers: Handler<"AddChannelMembers"> = async (input, call) => {
  assertCount(input);
  const seen = await changeChannel(call, input.channelId);
  assertGroup(seen);
  const users = await namedUsers(call, input.members, input.membersToInvite);

  const { added, channel } = await addMembers(call, seen.channel, users);
  if (added.length > 0) {
    const memberIds = added.map((member) => member.user_id);
    await appendSystemMessage(call, channel, { type: "member_added", memberIds }, input.silent);
  }
  const rows: MemberRow[] = [];
  for (const { id: user_id } of users) {
    const row = await call.tx.one(findMember, { company: call.company, channel: channel.id, user_id });
    if (row) rows.push(row);
  }
  return presentMembers(call, rows);
};

function assertCount({ members = [], membersToInvite = [] }: Input<"AddChannelMembers">): void {
  const named = members.length + membersToInvite.length;
  const most = constraints.UsersIdList.length.max;
  if (named === 0) throw invalid("/members", "Name somebody in members, membersToInvite or both.");
  if (named > most) throw invalid("/members", `Name at most ${most} in members and membersToInvite together.`);
}
