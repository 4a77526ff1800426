import { ChannelNotFoundException } from "@wildix/xbees-conversations-server-sdk";
import { channelNotFound, forbidden } from "../errors";
import { actingUserId } from "../pipeline/acting-user";
import type { ReadCall, WriteCall } from "../pipeline/call";
import { canReadAsMember, canWrite, isSupervisor, readsPublicChannels } from "../rules/access";
import { deleteChannel, findChannel, lockChannel } from "../store/channels";
import { inboxOfChannel } from "../store/inbox";
import { deleteFormerMembers, deleteMembers, findFormerMember, findMember, findMemberIds } from "../store/members";
import type { ChannelRow, MemberRow } from "../store/schema";
import { findUser } from "../store/users";
import { schedule } from "./jobs";

/** Who looks, and where. */
export type Searcher = Pick<ReadCall, "tx" | "company" | "actor">;

/** A channel with the acting user's membership, where there is one. */
export interface Seen {
  readonly channel: ChannelRow;
  readonly member: MemberRow | undefined;
}

const memberOf = async (call: ReadCall, channel: string): Promise<MemberRow | undefined> =>
  call.actor.kind === "user"
    ? call.tx.one(findMember, { company: call.company, channel, user_id: call.actor.id })
    : undefined;

/**
 * The channel, to be read.
 *
 * @throws ChannelNotFoundException alike when it isn't there and when the acting user may not see it.
 */
export async function readChannel(call: ReadCall, channelId: string): Promise<Seen> {
  return assertSeen(call, channelId, await withMember(call, channelId, findChannel));
}

/** Asks for both at once. */
async function withMember(
  call: ReadCall,
  channelId: string,
  find: typeof findChannel,
): Promise<[ChannelRow | undefined, MemberRow | undefined]> {
  return Promise.all([call.tx.one(find, { company: call.company, id: channelId }), memberOf(call, channelId)]);
}

/** As `readChannel`, and no one else changes the channel until the end of the unit of work. */
export async function changeChannel(call: WriteCall, channelId: string): Promise<Seen> {
  return assertSeen(call, channelId, await withMember(call, channelId, lockChannel));
}

async function assertSeen(
  call: ReadCall,
  channelId: string,
  [channel, member]: [ChannelRow | undefined, MemberRow | undefined],
): Promise<Seen> {
  if (!channel) throw channelNotFound(channelId);
  const seen =
    canReadAsMember(call.actor, channel, member) || (channel.access === "public" && (await mayReadPublic(call)));
  if (!seen) throw channelNotFound(channelId);
  return { channel, member };
}

/** Whether the acting user reads the public channels that it is no member of. */
export async function mayReadPublic({ tx, company, actor }: Searcher): Promise<boolean> {
  const user = actor.kind === "user" ? await tx.one(findUser, { company, id: actor.id }) : undefined;
  return readsPublicChannels(company, actor, user);
}

/**
 * The channel, to be written to.
 *
 * @throws ForbiddenException when the acting user reads a public channel and is no member of it.
 */
export async function writeChannel(call: WriteCall, channelId: string): Promise<Seen> {
  return assertMember(call, await changeChannel(call, channelId));
}

function assertMember(call: ReadCall, seen: Seen): Seen {
  if (!canWrite(call.actor, seen.member)) throw forbidden("Join the channel first: only its members may write.");
  return seen;
}

/**
 * The channel as its members see it, for what changes nothing in it.
 *
 * @throws ForbiddenException when the acting user reads a public channel and is no member of it.
 */
export async function readOwnChannel(call: ReadCall, channelId: string): Promise<Seen> {
  return assertMember(call, await readChannel(call, channelId));
}

/**
 * A channel of the company, whoever its members are, for what the company itself writes; no one else changes it until the end of
 * the unit of work.
 *
 * @throws ChannelNotFoundException
 */
export async function changeCompanyChannel(call: WriteCall, channelId: string): Promise<ChannelRow> {
  const channel = await call.tx.one(lockChannel, { company: call.company, id: channelId });
  if (!channel) throw channelNotFound(channelId);
  return channel;
}

/** @throws ForbiddenException for all but supervisors and company callers. */
export function assertSupervisor(call: ReadCall, { member }: Seen, what: string): void {
  if (!isSupervisor(call.actor, member)) throw forbidden(`Only supervisors of the channel may ${what}.`);
}

/**
 * As `changeChannel`, for leaving; undefined where the acting user has left before: leaving again is answered as the first time,
 * though the channel may not be seen any more.
 */
export async function changeUnlessLeft(call: WriteCall, channelId: string): Promise<Seen | undefined> {
  const user_id = actingUserId(call);
  try {
    return await changeChannel(call, channelId);
  } catch (error) {
    if (!(error instanceof ChannelNotFoundException)) throw error;
    if (await call.tx.one(findFormerMember, { company: call.company, channel: channelId, user_id })) return undefined;
    throw error;
  }
}

/** @throws ForbiddenException where the members are fixed. */
export function assertGroup({ channel }: Seen): void {
  if (channel.kind === "direct") throw forbidden("A direct channel has two fixed members, and nothing to change.");
}

/**
 * Takes the channel from everybody at once. What remains of it (messages, reactions, files) can't be reached any more, even when
 * a channel is made again under the same id, and is removed by a job, so that a large channel holds up nobody.
 */
export async function removeChannel(call: WriteCall, channel: ChannelRow): Promise<void> {
  const { company, id, history } = channel;
  const members = await call.tx.all(findMemberIds, { company, channel: id });
  call.events.channelDeleted(
    channel,
    members.map(({ user_id }) => user_id),
  );
  await call.tx.run(deleteChannel, { company, id });
  await call.tx.run(deleteMembers, { company, channel: id });
  await call.tx.run(deleteFormerMembers, { company, channel: id });
  for (const clean of inboxOfChannel) await call.tx.run(clean, { company, channel: id });
  await schedule(call, { kind: "remove-history", dedupe: history, payload: { history, channel: id } });
}
