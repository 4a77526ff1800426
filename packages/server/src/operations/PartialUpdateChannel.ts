import { assertGroup, writeChannel } from "../domain/channels";
import { changeGroup, flagOf, type GroupFacts, textOrNull } from "../domain/groups";
import type { Handler, Input } from "../pipeline/call";
import { presentChannel } from "../present/channels";
import { assertDisjoint } from "../rules/partial-update";
import type { ChannelRow } from "../store/schema";

export const PartialUpdateChannel: Handler<"PartialUpdateChannel"> = async (input, call) => {
  assertDisjoint(input.set, input.unset);
  const seen = await writeChannel(call, input.channelId);
  assertGroup(seen);
  const channel = await changeGroup(call, seen, changedFacts(seen.channel, input), input.silent);
  return { channel: await presentChannel(call, channel) };
};

const changedFacts = (channel: ChannelRow, { set = {}, unset = [] }: Input<"PartialUpdateChannel">): GroupFacts => ({
  subject: unset.includes("subject") ? null : set.subject === undefined ? channel.subject : textOrNull(set.subject),
  description: unset.includes("description")
    ? null
    : set.description === undefined
      ? channel.description
      : textOrNull(set.description),
  access: set.access ?? channel.access,
  broadcast: set.broadcast === undefined ? channel.broadcast : flagOf(set.broadcast),
  service: unset.includes("service") ? null : set.service === undefined ? channel.service : textOrNull(set.service),
});
