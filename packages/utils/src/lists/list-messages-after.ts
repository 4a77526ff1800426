import {
  type ConversationsClient,
  ListMessagesCommand,
  type ListMessagesCommandInput,
  type Message,
} from "@wildix/xbees-conversations-client";
import { asking, giving, type ListOptions, pageSizeOf } from "./pages";

/**
 * What was sent after a message, oldest first, to the newest there is: to catch up after an interruption. Messages that are sent
 * while it goes on are given, too; the last `messageId` that was given is the next `after`.
 *
 * @throws ValidationException when `after` is no message of this channel; what else ListMessages throws.
 * @example
 * for await (const message of listMessagesAfter(client, { channelId, after: lastSeenId })) show(message);
 */
export async function* listMessagesAfter(
  client: ConversationsClient,
  {
    channelId,
    userId,
    after: start,
  }: Omit<ListMessagesCommandInput, "limit" | "offset" | "before" | "after"> & { after: string },
  options: ListOptions = {},
): AsyncGenerator<Message, void, undefined> {
  const limit = pageSizeOf(options);
  for (let after = start; ; ) {
    const command = new ListMessagesCommand({ channelId, userId, limit, after });
    const { messages } = await asking(options, (sending) => client.send(command, sending));
    yield* giving(options, [...messages].reverse());
    if (messages.length < limit) return;
    after = messages[0]?.messageId ?? after;
  }
}
