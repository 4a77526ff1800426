import { writeChannel } from "../domain/channels";
import { changeInbox, markUnread } from "../domain/inbox";
import { markedMessage } from "../domain/reading";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";

export const MarkUnread: Handler<"MarkUnread"> = async (input, call) => {
  const userId = actingUserId(call);
  const { channel } = await writeChannel(call, input.channelId);
  const message = await markedMessage(call, channel, input.messageId);
  await markUnread(call, await changeInbox(call, userId), channel.id, message?.id ?? null, input.force);
  return {};
};
