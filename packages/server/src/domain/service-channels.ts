import type { Channel, GetOrCreateSmsChannelInput } from "@wildix/xbees-conversations-server-sdk";
import type { ReadCall, WriteCall } from "../pipeline/call";
import { presentChannel } from "../present/channels";
import { serviceAddress } from "../rules/contact";
import { type ServiceKind, serviceChannelId } from "../rules/ids";
import { insertChannel, lockChannel } from "../store/channels";
import { insertMember } from "../store/members";
import type { ChannelRow } from "../store/schema";
import { ConflictError } from "../store/store";
import { newChannel, writeChannelFacts } from "./groups";
import { joinChannel, newMember } from "./membership";
import { actingUser } from "./users";

/** The own number or line, and the other side's number, as callers write them. */
type Parties = Pick<GetOrCreateSmsChannelInput, "service" | "serviceRecipient" | "serviceTitle">;

/** The answer of the operations that tell the id of an SMS, telephony or WhatsApp channel. */
export const tellServiceChannelId = ({ company }: ReadCall, kind: ServiceKind, parties: Parties) => ({
  channelId: serviceChannelId(company, kind, serviceAddress(parties.service), serviceAddress(parties.serviceRecipient)),
});

/**
 * The answer of the operations that give an SMS, telephony or WhatsApp channel and make it where there is none: the acting user
 * is its member afterwards.
 *
 * @throws ValidationException on `/userId` when there is no acting user.
 */
export async function giveServiceChannel(
  call: WriteCall,
  kind: ServiceKind,
  parties: Parties,
): Promise<{ channel: Channel }> {
  const { channelId: id } = tellServiceChannelId(call, kind, parties);
  const known = await call.tx.one(lockChannel, { company: call.company, id });
  const channel = known ? await enter(call, known, parties) : await create(call, kind, id, parties);
  return { channel: await presentChannel(call, channel) };
}

async function create(call: WriteCall, kind: ServiceKind, id: string, parties: Parties): Promise<ChannelRow> {
  const user = await actingUser(call);
  const channel = newChannel(call, kind, {
    id,
    service: serviceAddress(parties.service),
    service_recipient: serviceAddress(parties.serviceRecipient),
    service_title: parties.serviceTitle ?? null,
    external: 1,
    member_count: 1,
  });
  // Somebody else made it just now: look again.
  if ((await call.tx.run(insertChannel, { ...channel })) === 0) throw new ConflictError("The channel is being made.");
  const member = newMember(channel, user, "supervisor", call.now);
  await call.tx.run(insertMember, { ...member });
  call.events.channelCreated(channel, [member]);
  return channel;
}

async function enter(call: WriteCall, channel: ChannelRow, { serviceTitle }: Parties): Promise<ChannelRow> {
  const user = await actingUser(call);
  if (channel.service_title !== null || serviceTitle === undefined) return joinChannel(call, channel, user);
  const titled = await writeChannelFacts(call, { ...channel, service_title: serviceTitle });
  call.events.channelUpdated(titled);
  return joinChannel(call, titled, user);
}
