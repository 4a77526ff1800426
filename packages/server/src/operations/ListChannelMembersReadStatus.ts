import { operations, ReadStatusUnavailableException } from "@wildix/xbees-conversations-server-sdk";
import { isoDate } from "../clock";
import { readChannel } from "../domain/channels";
import type { Handler } from "../pipeline/call";
import { listReadStatus } from "../store/reading";

export const ListChannelMembersReadStatus: Handler<"ListChannelMembersReadStatus"> = async ({ channelId }, call) => {
  const { channel } = await readChannel(call, channelId);
  const { capacity } = operations.ListChannelMembersReadStatus;
  const key = { company: call.company, channel: channel.id };
  // One more than is answered shows whether there are more.
  const rows = await call.tx.all(listReadStatus, { ...key, limit: capacity + 1 });
  if (rows.length > capacity) {
    throw new ReadStatusUnavailableException({
      message: `The channel has more than ${capacity} members: read status is told of smaller channels only.`,
    });
  }
  return {
    members: rows.map((row) => ({
      id: row.user_id,
      lastReadAt: row.read_at === null ? undefined : isoDate(row.read_at),
      lastReadMessageId: row.read_message ?? undefined,
      unreadCount: row.unread,
    })),
  };
};
