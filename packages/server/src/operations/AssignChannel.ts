import { assertGroup, assertSupervisor, type Seen, writeChannel } from "../domain/channels";
import { hasOwnNumber, writeChannelFacts } from "../domain/groups";
import { exchangeMembers } from "../domain/membership";
import { appendSystemMessage } from "../domain/messages";
import { requireUsers } from "../domain/users";
import { invalid, userNotFound } from "../errors";
import type { Handler, Input, WriteCall } from "../pipeline/call";
import { presentChannel } from "../present/channels";
import { serviceAddress } from "../rules/contact";
import { findInsiderIds } from "../store/members";
import type { ChannelRow, UserRow } from "../store/schema";

export const AssignChannel: Handler<"AssignChannel"> = async (input, call) => {
  const seen = await writeChannel(call, input.channelId);
  assertGroup(seen);
  const [assignee] = await requireUsers(call, input.assigneeId === undefined ? [] : [input.assigneeId], userNotFound);

  const assigned = await writeAssignment(input, call, seen.channel);
  const channel = assignee ? await changeMembers(input, call, { ...seen, channel: assigned }, assignee) : assigned;
  return { channel: await presentChannel(call, channel) };
};

type AssignInput = Input<"AssignChannel">;

/** What is given changes, the rest stays; nothing given clears both. */
async function writeAssignment(input: AssignInput, call: WriteCall, channel: ChannelRow): Promise<ChannelRow> {
  const unassigns = input.assigneeId === undefined && input.service === undefined;
  const assignee = unassigns ? null : (input.assigneeId ?? channel.assignee);
  const service = hasOwnNumber(channel)
    ? ownNumber(input, channel)
    : unassigns
      ? null
      : (input.service ?? channel.service);
  if (assignee === channel.assignee && service === channel.service) return channel;

  const changed = await writeChannelFacts(call, { ...channel, assignee, service });
  call.events.channelAssigned(changed);
  // The own number of a channel is no assignment.
  const assigned = {
    assigneeId: assignee ?? undefined,
    service: hasOwnNumber(channel) ? undefined : (service ?? undefined),
  };
  const event =
    assigned.assigneeId === undefined && assigned.service === undefined
      ? { type: "channel_unassigned" as const }
      : { type: "channel_assigned" as const, ...assigned };
  return appendSystemMessage(call, changed, event, input.silent);
}

/** @throws ValidationException when it would change. */
function ownNumber({ service }: AssignInput, channel: ChannelRow): string | null {
  if (service !== undefined && serviceAddress(service) !== channel.service) {
    throw invalid("/service", "The own number of a channel can't be changed.");
  }
  return channel.service;
}

/** @throws ForbiddenException when others would go and the acting user is no supervisor. */
async function changeMembers(
  { variant, silent }: AssignInput,
  call: WriteCall,
  seen: Seen,
  assignee: UserRow,
): Promise<ChannelRow> {
  if (variant === "keep_members") return seen.channel;
  const leaving = variant === "replace_members" ? await replaceable(call, seen, assignee) : [];
  return exchangeMembers(call, seen.channel, [assignee], leaving, silent);
}

/** All but the assignee and outside parties. */
async function replaceable(call: WriteCall, seen: Seen, assignee: UserRow): Promise<string[]> {
  const insiders = await call.tx.all(findInsiderIds, { company: call.company, channel: seen.channel.id });
  const leaving = insiders.map(({ user_id }) => user_id).filter((userId) => userId !== assignee.id);
  const { actor } = call;
  const takesOutOthers = leaving.some((userId) => actor.kind === "company" || userId !== actor.id);
  if (takesOutOthers) assertSupervisor(call, seen, "take out other members");
  return leaving;
}
