import { writeChannel } from "../domain/channels";
import { markedMessage } from "../domain/reading";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { isFurther } from "../rules/reading";
import { deleteUnreadMark } from "../store/inbox";
import { setMemberRead } from "../store/members";

export const MarkRead: Handler<"MarkRead"> = async (input, call) => {
  const user_id = actingUserId(call);
  const { channel, member } = await writeChannel(call, input.channelId);
  const key = { company: call.company, channel: channel.id, user_id };
  const message = await markedMessage(call, channel, input.messageId);
  if (message && member && isFurther(member, message)) {
    const { seq: read_seq, loud: read_loud, id: read_message } = message;
    await call.tx.run(setMemberRead, { ...key, read_seq, read_loud, read_message, read_at: call.now });
    call.events.channelRead(channel, user_id);
  }
  // What only makes room passes no limit: it doesn't wait for other changes of the inbox.
  await call.tx.run(deleteUnreadMark, key);
  return {};
};
