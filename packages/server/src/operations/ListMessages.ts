import { readChannel } from "../domain/channels";
import { invalid } from "../errors";
import type { Handler, Input, ReadCall } from "../pipeline/call";
import { presentMessages } from "../present/messages";
import { findMessage, listMessagesDown, listMessagesUp } from "../store/messages";
import type { ChannelRow, MessageRow } from "../store/schema";

export const ListMessages: Handler<"ListMessages"> = async (input, call) => {
  if (input.before !== undefined && input.after !== undefined) {
    throw invalid("/before", "Give one of before and after, not both.");
  }
  const { channel } = await readChannel(call, input.channelId);
  const rows = await page(input, call, channel);
  return {
    messages: await presentMessages(
      call,
      rows.map((row) => ({ row, channelId: channel.id })),
    ),
  };
};

/** Numbers have no gaps: an offset from the newest message is a number, too. */
async function page(input: Input<"ListMessages">, call: ReadCall, channel: ChannelRow): Promise<MessageRow[]> {
  const { company, tx } = call;
  const { history } = channel;
  const { limit } = input;
  if (input.after !== undefined) {
    const from = (await numberOf(call, channel, input.after, "/after")) + 1;
    return (await tx.all(listMessagesUp, { company, history, from, limit })).reverse();
  }
  const from =
    input.before === undefined
      ? channel.last_seq - input.offset
      : (await numberOf(call, channel, input.before, "/before")) - 1;
  return tx.all(listMessagesDown, { company, history, from, limit });
}

async function numberOf(call: ReadCall, channel: ChannelRow, messageId: string, path: string): Promise<number> {
  const key = { company: call.company, history: channel.history, id: messageId };
  const row = await call.tx.one(findMessage, key);
  if (!row) throw invalid(path, "The channel has no message with this id.");
  return row.seq;
}
