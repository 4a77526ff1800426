import {
  type ConversationsClient,
  ListPinnedMessagesCommand,
  type ListPinnedMessagesCommandInput,
  type Message,
} from "@wildix/xbees-conversations-client";
import { byOffset, type ListOptions } from "./pages";

/**
 * All pinned messages of a channel, newest pin first.
 *
 * @throws What ListPinnedMessages throws, when the page that is asked for fails; what was given before stays good.
 * @example
 * for await (const message of listAllPinnedMessages(client, { channelId })) console.log(message.text, message.pinnedAt);
 */
export const listAllPinnedMessages = (
  client: ConversationsClient,
  input: Omit<ListPinnedMessagesCommandInput, "limit" | "offset">,
  options: ListOptions = {},
): AsyncGenerator<Message, void, undefined> =>
  byOffset(
    {
      page: async (part, sending) =>
        (await client.send(new ListPinnedMessagesCommand({ ...input, ...part }), sending)).messages,
      idOf: (message) => message.messageId,
    },
    options,
  );
