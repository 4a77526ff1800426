import {
  type ConversationsClient,
  ListMessagesCommand,
  type ListMessagesCommandInput,
  type Message,
} from "@wildix/xbees-conversations-client";
import { type ListOptions, pageSizeOf, sendOptionsOf } from "./pages";

/**
 * All messages of a channel, newest first; with `before`, those before that message. Each page begins at the last message of the
 * one before, so that nothing is missed and nothing comes twice, whatever is sent meanwhile.
 *
 * @throws What ListMessages throws, when the page that is asked for fails; what was given before stays good.
 * @example
 * for await (const message of listAllMessages(client, { channelId })) console.log(message.createdAt, message.text);
 */
export async function* listAllMessages(
  client: ConversationsClient,
  input: Omit<ListMessagesCommandInput, "limit" | "offset" | "after">,
  options: ListOptions = {},
): AsyncGenerator<Message, void, undefined> {
  const limit = pageSizeOf(options);
  for (let before = input.before; ; ) {
    options.signal?.throwIfAborted();
    const command = new ListMessagesCommand({ ...input, limit, ...(before !== undefined && { before }) });
    const { messages } = await client.send(command, sendOptionsOf(options));
    yield* messages;
    if (messages.length < limit) return;
    before = messages.at(-1)?.messageId;
  }
}
