import { readChannel } from "../domain/channels";
import type { Handler } from "../pipeline/call";
import { presentMembers } from "../present/members";
import { listMembers } from "../store/members";

export const ListChannelMembers: Handler<"ListChannelMembers"> = async ({ channelId, limit, offset }, call) => {
  const { channel } = await readChannel(call, channelId);
  const rows = await call.tx.all(listMembers, { company: call.company, channel: channel.id, limit, offset });
  return presentMembers(call, rows);
};
