import { readChannel } from "../domain/channels";
import { memberNotFound } from "../errors";
import type { Handler } from "../pipeline/call";
import { presentMember } from "../present/members";
import { Users } from "../present/users";
import { findMember } from "../store/members";

export const GetChannelMember: Handler<"GetChannelMember"> = async ({ channelId, memberId }, call) => {
  const { channel } = await readChannel(call, channelId);
  const member = await call.tx.one(findMember, { company: call.company, channel: channel.id, user_id: memberId });
  if (!member) throw memberNotFound(memberId);
  const users = await Users.load(call, [memberId]);
  return { member: presentMember(member), user: users.get(memberId) };
};
