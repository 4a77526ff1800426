import type { UserToInvite } from "@wildix/xbees-conversations-server-sdk";
import { userNotFound } from "../errors";
import type { WriteCall } from "../pipeline/call";
import { hasOutsideParty, isOutside } from "../rules/access";
import { isFannedOut } from "../rules/fanout";
import { updateChannelMembership } from "../store/channels";
import { inboxOfMember } from "../store/inbox";
import {
  copyActivity,
  deleteMember,
  findAnyOutsider,
  findAnySupervisor,
  findMember,
  findOldestInsider,
  insertFormerMember,
  insertMember,
  listMembers,
  setMemberRole,
} from "../store/members";
import type { ChannelRow, MemberRow, UserRow } from "../store/schema";
import { appendSystemMessage } from "./messages";
import { inviteUsers, requireUsers } from "./users";

/** The users that a call names and invites, each once, in the order named. */
export async function namedUsers(
  call: WriteCall,
  members: readonly string[] | undefined,
  membersToInvite: readonly UserToInvite[] | undefined,
): Promise<UserRow[]> {
  const named = await requireUsers(call, members ?? [], userNotFound);
  const users = new Map(named.map((user) => [user.id, user]));
  const invited = await inviteUsers(call, membersToInvite ?? [], "/membersToInvite");
  for (const user of invited) users.set(user.id, user);
  return [...users.values()];
}

export const newMember = (channel: ChannelRow, user: UserRow, role: MemberRow["role"], now: number): MemberRow => ({
  company: channel.company,
  channel: channel.id,
  user_id: user.id,
  role,
  joined_at: now,
  outside: isOutside(channel.company, user) ? 1 : 0,
  // Who joins has not missed what was said before.
  read_seq: channel.last_seq,
  read_loud: channel.last_loud,
  read_at: null,
  read_message: null,
  hidden: 0,
  activity: channel.fanout === 1 ? channel.activity : null,
});

/** Who became a member, and the channel as it is afterwards. */
interface Added {
  readonly added: MemberRow[];
  readonly channel: ChannelRow;
}

/** Adds those who aren't members yet. */
export async function addMembers(call: WriteCall, channel: ChannelRow, users: readonly UserRow[]): Promise<Added> {
  const { added, channel: joined } = await addFirstMembers(call, channel, users);
  if (added.length === 0) return { added, channel: joined };
  call.events.memberAdded(joined, added);
  if (joined.external !== channel.external) call.events.channelUpdated(joined);
  return { added, channel: joined };
}

/** As `addMembers`, to a channel that is being made: nobody is told of its members before it is told of itself. */
export async function addFirstMembers(call: WriteCall, channel: ChannelRow, users: readonly UserRow[]): Promise<Added> {
  const added: MemberRow[] = [];
  for (const user of users) {
    const member = newMember(channel, user, "member", call.now);
    if ((await call.tx.run(insertMember, { ...member })) === 1) added.push(member);
  }
  if (added.length === 0) return { added, channel };
  // A channel that everybody had left gets its supervisor with the first who comes.
  if (channel.member_count === 0) await ensureSupervisor(call, channel);
  return { added, channel: await settleMembership(call, channel, channel.member_count + added.length) };
}

/** Makes somebody a member who wasn't one, and tells the others; gives the channel as it is afterwards. */
export async function joinChannel(
  call: WriteCall,
  channel: ChannelRow,
  user: UserRow,
  silent?: boolean,
): Promise<ChannelRow> {
  const { added, channel: joined } = await addMembers(call, channel, [user]);
  return added.length > 0 ? appendSystemMessage(call, joined, { type: "member_joined" }, silent) : joined;
}

/** Removes those who are members, with what they kept of the channel; gives their ids, and the channel as it is afterwards. */
export async function removeMembers(
  call: WriteCall,
  channel: ChannelRow,
  userIds: readonly string[],
): Promise<{ removed: MemberRow[]; channel: ChannelRow }> {
  const { company, id } = channel;
  const removed: MemberRow[] = [];
  for (const user_id of userIds) {
    const member = await call.tx.one(findMember, { company, channel: id, user_id });
    if (!member) continue;
    await call.tx.run(deleteMember, { company, channel: id, user_id });
    await call.tx.run(insertFormerMember, { company, channel: id, user_id, left_at: call.now });
    for (const clean of inboxOfMember) await call.tx.run(clean, { company, channel: id, user_id });
    removed.push(member);
  }
  if (removed.length === 0) return { removed, channel };
  if (removed.some((member) => member.role === "supervisor")) await ensureSupervisor(call, channel);
  const left = await settleMembership(call, channel, channel.member_count - removed.length);
  call.events.memberRemoved(left, removed);
  if (left.external !== channel.external) call.events.channelUpdated(left);
  return { removed, channel: left };
}

/** Adds some and removes others, and tells of both; gives the channel as it is afterwards. */
export async function exchangeMembers(
  call: WriteCall,
  channel: ChannelRow,
  coming: readonly UserRow[],
  leaving: readonly string[],
  silent: boolean | undefined,
): Promise<ChannelRow> {
  const { added, channel: joined } = await addMembers(call, channel, coming);
  const { removed, channel: settled } = await removeMembers(call, joined, leaving);
  let told = settled;
  for (const { type, rows } of [
    { type: "member_added" as const, rows: added },
    { type: "member_removed" as const, rows: removed },
  ]) {
    const memberIds = rows.map((member) => member.user_id);
    if (memberIds.length > 0) told = await appendSystemMessage(call, told, { type, memberIds }, silent);
  }
  return told;
}

/** When the last supervisor goes, the oldest member becomes it: the oldest of the own company, where there is one. */
async function ensureSupervisor(call: WriteCall, { company, id: channel, kind }: ChannelRow): Promise<void> {
  if (kind === "direct" || (await call.tx.one(findAnySupervisor, { company, channel }))) return;
  const oldest =
    (await call.tx.one(findOldestInsider, { company, channel })) ??
    (await call.tx.one(listMembers, { company, channel, limit: 1, offset: 0 }));
  if (oldest) await call.tx.run(setMemberRole, { company, channel, user_id: oldest.user_id, role: "supervisor" });
}

/** Writes what follows from the members: their count, whether somebody is from outside, where `activity` is kept. */
async function settleMembership(call: WriteCall, channel: ChannelRow, memberCount: number): Promise<ChannelRow> {
  const { company, id } = channel;
  const external = await isExternal(call, channel);
  const fanout = isFannedOut(memberCount, channel.fanout === 1) ? 1 : 0;
  const settled: ChannelRow = { ...channel, member_count: memberCount, external: external ? 1 : 0, fanout };
  await call.tx.run(updateChannelMembership, {
    company,
    id,
    member_count: memberCount,
    external: settled.external,
    fanout,
  });
  if (fanout !== channel.fanout) {
    await call.tx.run(copyActivity, { company, channel: id, activity: fanout === 1 ? channel.activity : null });
  }
  return settled;
}

/** A member is from outside, or the channel has a party that is no user. */
export async function isExternal(call: WriteCall, channel: ChannelRow): Promise<boolean> {
  if (hasOutsideParty(channel)) return true;
  return (await call.tx.one(findAnyOutsider, { company: channel.company, channel: channel.id })) !== undefined;
}
