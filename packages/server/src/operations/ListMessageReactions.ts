import { readChannel } from "../domain/channels";
import { readMessage } from "../domain/messages";
import { storedReaction } from "../domain/reactions";
import type { Handler } from "../pipeline/call";
import { presentReaction } from "../present/reactions";
import { Users } from "../present/users";
import { listReactions } from "../store/reactions";

export const ListMessageReactions: Handler<"ListMessageReactions"> = async (input, call) => {
  const { channel } = await readChannel(call, input.channelId);
  const { company, history, id: message_id } = await readMessage(call, channel, input.messageId);
  const { limit, offset } = input;
  const rows = await call.tx.all(listReactions, { company, history, message_id, limit, offset });
  const users = await Users.load(
    call,
    rows.map((row) => row.user_id),
  );
  return { reactions: rows.map((row) => presentReaction(storedReaction(row), users)) };
};
