import { writeChannel } from "../domain/channels";
import { lockLiveMessage } from "../domain/messages";
import { summarizeReactions } from "../domain/reactions";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { deleteReaction } from "../store/reactions";

export const DeleteMessageReaction: Handler<"DeleteMessageReaction"> = async (input, call) => {
  const user_id = actingUserId(call);
  const { channel } = await writeChannel(call, input.channelId);
  const message = await lockLiveMessage(call, channel, input.messageId);
  const { company, history, id: message_id } = message;
  const type = input.reactionType;
  const gone = await call.tx.one(deleteReaction, { company, history, message_id, user_id, type });
  if (!gone) return {};
  const left = await summarizeReactions(call, message);
  call.events.reactionDeleted(channel, left, { type, userId: user_id, createdAt: gone.created_at });
  return {};
};
