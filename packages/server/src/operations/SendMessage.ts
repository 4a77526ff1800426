import { writeChannel } from "../domain/channels";
import { storeContent } from "../domain/content";
import { appendMessage, assertMaySend } from "../domain/messages";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { presentMessage } from "../present/messages";
import { Users } from "../present/users";

export const SendMessage: Handler<"SendMessage"> = async (input, call) => {
  const userId = actingUserId(call);
  const [seen] = await Promise.all([writeChannel(call, input.channelId), Users.load(call, [userId])]);
  assertMaySend(call, seen);
  const content = await storeContent(call, seen.channel, input);

  const message = { ...content, type: "regular" as const, userId, loud: !input.silent };
  const appended = await appendMessage(call, seen.channel, message, seen.member);
  return { message: await presentMessage(call, appended.message, seen.channel.id) };
};
