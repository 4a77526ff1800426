import { readChannel } from "../domain/channels";
import { invalid } from "../errors";
import type { Handler, Input, ReadCall } from "../pipeline/call";
import { presentMessages } from "../present/messages";
import { findMessage, listMessagesDown, listMessagesUp, listNewestMessages } from "../store/messages";
import type { ChannelRow, MessageRow } from "../store/schema";

export const ListMessages: Handler<"ListMessages"> = async (input, call) => {
  if (input.before !== undefined && input.after !== undefined) {
    throw invalid("/before", "Give one of before and after, not both.");
  }
  const rows = await page(input, call);
  return {
    messages: await presentMessages(
      call,
      rows.map((row) => ({ row, channelId: input.channelId })),
    ),
  };
};

/** Numbers have no gaps: an offset from the newest message is a number, too. */
async function page(input: Input<"ListMessages">, call: ReadCall): Promise<MessageRow[]> {
  const { company, tx } = call;
  const { channelId, limit, offset } = input;
  if (input.after !== undefined) {
    const { channel } = await readChannel(call, channelId);
    const from = (await numberOf(call, channel, input.after, "/after")) + 1;
    return (await tx.all(listMessagesUp, { company, history: channel.history, from, limit })).reverse();
  }
  if (input.before !== undefined) {
    const { channel } = await readChannel(call, channelId);
    const from = (await numberOf(call, channel, input.before, "/before")) - 1;
    return tx.all(listMessagesDown, { company, history: channel.history, from, limit });
  }
  const newest = { company, channel: channelId, offset, limit };
  const [, rows] = await Promise.all([readChannel(call, channelId), tx.all(listNewestMessages, newest)]);
  return rows;
}

async function numberOf(call: ReadCall, channel: ChannelRow, messageId: string, path: string): Promise<number> {
  const key = { company: call.company, history: channel.history, id: messageId };
  const row = await call.tx.one(findMessage, key);
  if (!row) throw invalid(path, "The channel has no message with this id.");
  return row.seq;
}
