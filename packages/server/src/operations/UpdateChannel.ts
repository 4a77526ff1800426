import { assertGroup, assertSupervisor, type Seen, writeChannel } from "../domain/channels";
import { changeGroup, groupFacts, hasOwnNumber, presentFirstMembers } from "../domain/groups";
import { addMembers, namedUsers, removeMembers } from "../domain/membership";
import { appendSystemMessage } from "../domain/messages";
import type { Handler, Input, WriteCall } from "../pipeline/call";
import { presentChannel } from "../present/channels";
import { findMemberIds } from "../store/members";
import type { ChannelRow, UserRow } from "../store/schema";

export const UpdateChannel: Handler<"UpdateChannel"> = async (input, call) => {
  const seen = await writeChannel(call, input.channelId);
  assertGroup(seen);
  const users = await namedUsers(call, input.members, input.membersToInvite);

  const facts = groupFacts(input);
  // The own number of a channel isn't cleared by leaving it out.
  const service = hasOwnNumber(seen.channel) ? (facts.service ?? seen.channel.service) : facts.service;
  const changed = await changeGroup(call, seen, { ...facts, service }, input.silent);
  const channel = await replaceMembers(input, call, { ...seen, channel: changed }, users);
  return { channel: await presentChannel(call, channel), ...(await presentFirstMembers(call, channel)) };
};

/** The named become exactly the members, where any list is given; the acting user stays in any case. */
async function replaceMembers(
  input: Input<"UpdateChannel">,
  call: WriteCall,
  seen: Seen,
  users: readonly UserRow[],
): Promise<ChannelRow> {
  if (!input.members && !input.membersToInvite) return seen.channel;
  const { company, id } = seen.channel;
  const staying = new Set(users.map((user) => user.id));
  if (call.actor.kind === "user") staying.add(call.actor.id);
  const members = await call.tx.all(findMemberIds, { company, channel: id });
  const leaving = members.map((member) => member.user_id).filter((userId) => !staying.has(userId));
  if (leaving.length > 0) assertSupervisor(call, seen, "remove others");

  const { added, channel } = await addMembers(call, seen.channel, users);
  const { removed, channel: settled } = await removeMembers(call, channel, leaving);
  const idsOf = (rows: typeof added) => rows.map((member) => member.user_id);
  if (added.length > 0) {
    await appendSystemMessage(call, settled, { type: "member_added", memberIds: idsOf(added) }, input.silent);
  }
  if (removed.length > 0) {
    await appendSystemMessage(call, settled, { type: "member_removed", memberIds: idsOf(removed) }, input.silent);
  }
  return settled;
}
