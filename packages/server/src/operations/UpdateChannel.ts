import { assertGroup, assertSupervisor, type Seen, writeChannel } from "../domain/channels";
import { changeGroup, groupFacts, hasOwnNumber, presentFirstMembers } from "../domain/groups";
import { exchangeMembers, namedUsers } from "../domain/membership";
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

  return exchangeMembers(call, seen.channel, users, leaving, input.silent);
}
