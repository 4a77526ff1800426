import type { Element } from "@wildix/xbees-conversations-server-sdk";
import { writeChannel } from "../domain/channels";
import { lockLiveMessage } from "../domain/messages";
import { invalid } from "../errors";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { canTrigger } from "../rules/actions";
import { newId } from "../rules/ids";
import { insertActionTrigger } from "../store/action-triggers";

export const TriggerMessageAction: Handler<"TriggerMessageAction"> = async (input, call) => {
  const user_id = actingUserId(call);
  const { channel } = await writeChannel(call, input.channelId);
  const message = await lockLiveMessage(call, channel, input.messageId);
  const elements = message.elements === null ? [] : (JSON.parse(message.elements) as Element[]);
  if (!canTrigger(elements, input.actionId)) {
    throw invalid("/actionId", "The message has no button with this action that can be pressed.");
  }
  const id = newId();
  await call.tx.run(insertActionTrigger, {
    company: call.company,
    id,
    channel: channel.id,
    history: channel.history,
    message_id: message.id,
    action_id: input.actionId,
    user_id,
    author: message.user_id,
    created_at: call.now,
  });
  call.events.actionTriggered(channel, message, { userId: user_id, triggerId: id, actionId: input.actionId });
  return { triggerId: id };
};
