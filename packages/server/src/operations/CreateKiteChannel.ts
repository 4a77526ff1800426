import { newChannel, ownChannel, presentFirstMembers } from "../domain/groups";
import { enterKite, initiator, sayFirst, target } from "../domain/kite";
import type { Handler, WriteCall } from "../pipeline/call";
import { presentChannel } from "../present/channels";
import { isGuest } from "../rules/access";
import { newChannelId } from "../rules/ids";
import { insertChannel } from "../store/channels";
import type { ChannelRow } from "../store/schema";

export const CreateKiteChannel: Handler<"CreateKiteChannel"> = async (input, call) => {
  const beginner = await initiator(call);
  const id = input.channelId?.toLowerCase() ?? newChannelId();
  const row = newChannel(call, "kite", {
    id,
    service: input.targetRouteId ?? null,
    external: 1,
    member_count: 2,
  });
  if ((await call.tx.run(insertChannel, { ...row })) === 0) {
    return answer(call, await ownChannel(call, "kite", id, beginner.id));
  }
  const other = await enterKite(call, row, await target(call, input), false);
  const self = await enterKite(call, row, beginner, isGuest(call.actor));

  call.events.channelCreated(row, [other.member, self.member]);

  let channel = row;
  for (const [index, message] of (input.welcomeMessages ?? []).entries()) {
    channel = await sayFirst(call, channel, other, message, `/welcomeMessages/${index}`);
  }
  if (input.initialMessage) channel = await sayFirst(call, channel, self, input.initialMessage, "/initialMessage");
  return answer(call, channel);
};

const answer = async (call: WriteCall, channel: ChannelRow) => ({
  channel: await presentChannel(call, channel),
  ...(await presentFirstMembers(call, channel)),
});
