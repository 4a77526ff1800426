import { writeChannel } from "../domain/channels";
import { lockLiveMessage } from "../domain/messages";
import { summarizeReactions } from "../domain/reactions";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { insertReaction } from "../store/reactions";

export const SendMessageReaction: Handler<"SendMessageReaction"> = async (input, call) => {
  const user_id = actingUserId(call);
  const { channel } = await writeChannel(call, input.channelId);
  const message = await lockLiveMessage(call, channel, input.messageId);
  const { company, history, id: message_id } = message;
  const type = input.reactionType;
  const added = await call.tx.run(insertReaction, {
    company,
    history,
    message_id,
    user_id,
    type,
    created_at: call.now,
  });
  if (added === 0) return {};
  const counted = await summarizeReactions(call, message);
  call.events.reactionNew(channel, counted, { type, userId: user_id, createdAt: call.now });
  return {};
};
