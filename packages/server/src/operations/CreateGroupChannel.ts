import { groupFacts, newChannel, ownChannel, presentFirstMembers } from "../domain/groups";
import { addFirstMembers, namedUsers, newMember } from "../domain/membership";
import { appendSystemMessage } from "../domain/messages";
import { findUserRow } from "../domain/users";
import { userNotFound } from "../errors";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { presentChannel } from "../present/channels";
import { isOutside } from "../rules/access";
import { newChannelId } from "../rules/ids";
import { insertChannel } from "../store/channels";
import { insertMember } from "../store/members";
import type { ChannelRow } from "../store/schema";

export const CreateGroupChannel: Handler<"CreateGroupChannel"> = async (input, call) => {
  const creatorId = actingUserId(call);
  const creator = await findUserRow(call, creatorId);
  if (!creator) throw userNotFound(creatorId);

  const id = input.channelId?.toLowerCase() ?? newChannelId();
  const row = newChannel(call, "group", {
    id,
    ...groupFacts(input),
    member_count: 1,
    external: isOutside(call.company, creator) ? 1 : 0,
  });
  if ((await call.tx.run(insertChannel, { ...row })) === 0) {
    return answer(call, await ownChannel(call, "group", id, creatorId));
  }
  const supervisor = newMember(row, creator, "supervisor", call.now);
  await call.tx.run(insertMember, { ...supervisor });

  const users = await namedUsers(call, input.members, input.membersToInvite);
  const { added, channel } = await addFirstMembers(call, row, users);
  call.events.channelCreated(channel, [supervisor, ...added]);
  if (added.length === 0) return answer(call, channel);
  const memberIds = added.map((member) => member.user_id);
  return answer(call, await appendSystemMessage(call, channel, { type: "member_added", memberIds }, input.silent));
};

type Call = Parameters<typeof CreateGroupChannel>[1];

const answer = async (call: Call, channel: ChannelRow) => ({
  channel: await presentChannel(call, channel),
  ...(await presentFirstMembers(call, channel)),
});
