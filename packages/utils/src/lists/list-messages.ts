import {
  type ConversationsClient,
  ListMessagesCommand,
  type ListMessagesCommandInput,
  type Message,
} from "@wildix/xbees-conversations-client";
import { asking, giving, type ListOptions, pageSizeOf } from "./pages";

/**
 * All messages of a channel, newest first; with `before`, those before that message. Each page begins at the last message of the
 * one before, so that nothing is missed and nothing comes twice, whatever is sent meanwhile; what is sent meanwhile isn't given.
 *
 * @throws What ListMessages throws, when the page that is asked for fails; what was given before stays good.
 * @example
 * for await (const message of listAllMessages(client, { channelId })) console.log(message.createdAt, message.text);
 */
export async function* listAllMessages(
  client: ConversationsClient,
  { channelId, userId, before: start }: Omit<ListMessagesCommandInput, "limit" | "offset" | "after">,
  options: ListOptions = {},
): AsyncGenerator<Message, void, undefined> {
  const limit = pageSizeOf(options);
  for (let before = start; ; ) {
    const command = new ListMessagesCommand({ channelId, userId, limit, before });
    const { messages } = await asking(options, (sending) => client.send(command, sending));
    yield* giving(options, messages);
    before = messages.at(-1)?.messageId;
    if (before === undefined || messages.length < limit) return;
  }
}
