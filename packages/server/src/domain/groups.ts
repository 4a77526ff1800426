import type { ChannelAccess, ChannelMember, User } from "@wildix/xbees-conversations-server-sdk";
import { constraints } from "@wildix/xbees-conversations-server-sdk";
import { forbidden, invalid } from "../errors";
import type { ReadCall, WriteCall } from "../pipeline/call";
import { presentMembers } from "../present/members";
import { isSupervisor } from "../rules/access";
import { serviceAddress } from "../rules/contact";
import { newId } from "../rules/ids";
import { channelSearchText } from "../rules/text";
import { lockChannel, updateChannel } from "../store/channels";
import { listMembers } from "../store/members";
import type { ChannelKind, ChannelRow, Flag } from "../store/schema";
import type { Seen } from "./channels";
import { appendSystemMessage } from "./messages";

/** A channel that nobody has said anything in, without members yet. */
export const newChannel = (
  call: WriteCall,
  kind: ChannelKind,
  facts: Partial<ChannelRow> & { readonly id: string },
): ChannelRow => {
  const row: ChannelRow = {
    company: call.company,
    history: newId(),
    kind,
    subject: null,
    description: null,
    access: "private",
    broadcast: null,
    external: 0,
    service: null,
    service_title: null,
    service_recipient: null,
    service_key: null,
    assignee: null,
    created_at: call.now,
    created_by: call.actor.kind === "user" ? call.actor.id : null,
    updated_at: call.now,
    last_seq: 0,
    last_loud: 0,
    last_message_at: null,
    activity: call.now,
    member_count: 0,
    fanout: 1,
    search_text: "",
    ...facts,
  };
  return { ...row, ...searchColumns(row) };
};

/** What channels are searched by, as it follows from the rest. */
const searchColumns = (row: ChannelRow): Pick<ChannelRow, "service_key" | "search_text"> => ({
  service_key: row.service === null ? null : serviceAddress(row.service),
  search_text: channelSearchText(row),
});

/**
 * The channel that the acting user made under an id of its own choice, as it is now: making it again changes nothing.
 *
 * @throws ValidationException when the id is another channel's.
 */
export async function ownChannel(
  call: WriteCall,
  kind: ChannelKind,
  id: string,
  creatorId: string,
): Promise<ChannelRow> {
  const channel = await call.tx.one(lockChannel, { company: call.company, id });
  if (channel?.kind !== kind || channel.created_by !== creatorId) {
    throw invalid("/channelId", "Another channel has this id: choose a new one, or leave it out.");
  }
  return channel;
}

/** What users may set about a group, as its columns. */
export type GroupFacts = Pick<ChannelRow, "subject" | "description" | "access" | "broadcast" | "service">;

/** A text that a caller gives; an empty one counts as none. */
export const textOrNull = (text: string | undefined): string | null => (text ? text : null);

export const flagOf = (value: boolean | undefined): Flag | null => (value === undefined ? null : value ? 1 : 0);

/** The facts of a group from an input that states all of them: what isn't given is none. */
export const groupFacts = (input: {
  readonly subject?: string | undefined;
  readonly description?: string | undefined;
  readonly access?: ChannelAccess | undefined;
  readonly broadcast?: boolean | undefined;
  readonly service?: string | undefined;
}): GroupFacts => ({
  subject: textOrNull(input.subject),
  description: textOrNull(input.description),
  access: input.access ?? "private",
  broadcast: input.broadcast ? 1 : null,
  service: textOrNull(input.service),
});

/** In these channels `service` is the own number or line. */
export const hasOwnNumber = ({ kind }: Pick<ChannelRow, "kind">): boolean =>
  kind === "sms" || kind === "telephony" || kind === "whatsapp";

/**
 * Writes new facts of a group, and tells of a new subject; where nothing changes, nothing is written.
 *
 * @throws ForbiddenException when `access` or `broadcast` change and the acting user is no supervisor.
 * @throws ValidationException when the own number of the channel would change.
 */
export async function changeGroup(
  call: WriteCall,
  { channel, member }: Seen,
  facts: GroupFacts,
  silent: boolean | undefined,
): Promise<ChannelRow> {
  const broadcastChanges = (facts.broadcast ?? 0) !== (channel.broadcast ?? 0);
  if ((facts.access !== channel.access || broadcastChanges) && !isSupervisor(call.actor, member)) {
    throw forbidden("Only supervisors of the channel may change access and broadcast.");
  }
  if (hasOwnNumber(channel) && facts.service !== channel.service) {
    throw invalid("/service", "The own number of a channel can't be changed.");
  }
  const renamed = facts.subject !== channel.subject;
  if (
    !renamed &&
    !broadcastChanges &&
    facts.access === channel.access &&
    facts.description === channel.description &&
    facts.service === channel.service
  ) {
    return channel;
  }
  const changed = await writeChannelFacts(call, { ...channel, ...facts });
  call.events.channelUpdated(changed);
  if (!renamed) return changed;
  const subject = facts.subject ?? undefined;
  return appendSystemMessage(call, changed, { type: "channel_renamed", subject }, silent);
}

/** Writes what can be set about a channel, with the time and what it is searched by. */
export async function writeChannelFacts(call: WriteCall, channel: ChannelRow): Promise<ChannelRow> {
  const changed = { ...channel, updated_at: call.now, ...searchColumns(channel) };
  await call.tx.run(updateChannel, changed);
  return changed;
}

/** The members that answers carry beside a channel: the first ones by joining time, as many as a page has. */
export async function presentFirstMembers(
  call: ReadCall,
  { company, id }: ChannelRow,
): Promise<{ members: ChannelMember[]; users: User[] }> {
  const limit = constraints.PageLimit.range.max;
  return presentMembers(call, await call.tx.all(listMembers, { company, channel: id, limit, offset: 0 }));
}
