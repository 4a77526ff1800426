import { readChannel } from "../domain/channels";
import type { Handler } from "../pipeline/call";
import { presentMessages } from "../present/messages";
import { listPinnedMessages } from "../store/message-pins";

export const ListPinnedMessages: Handler<"ListPinnedMessages"> = async ({ channelId, limit, offset }, call) => {
  const { channel } = await readChannel(call, channelId);
  const { company, history } = channel;
  const rows = await call.tx.all(listPinnedMessages, { company, history, now: call.now, limit, offset });
  return {
    messages: await presentMessages(
      call,
      rows.map((row) => ({ row, channelId: channel.id })),
    ),
  };
};
