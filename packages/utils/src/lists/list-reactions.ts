import {
  type ConversationsClient,
  ListMessageReactionsCommand,
  type ListMessageReactionsCommandInput,
  type MessageReaction,
} from "@wildix/xbees-conversations-client";
import { byOffset, type ListOptions } from "./pages";

/**
 * All reactions to a message, oldest first.
 *
 * @throws What ListMessageReactions throws, when the page that is asked for fails; what was given before stays good.
 * @example
 * for await (const reaction of listAllReactions(client, { channelId, messageId })) console.log(reaction.type, reaction.user.name);
 */
export const listAllReactions = (
  client: ConversationsClient,
  input: Omit<ListMessageReactionsCommandInput, "limit" | "offset">,
  options: ListOptions = {},
): AsyncGenerator<MessageReaction, void, undefined> =>
  byOffset(
    {
      page: async (part, sending) =>
        (await client.send(new ListMessageReactionsCommand({ ...input, ...part }), sending)).reactions,
      idOf: (reaction) => `${reaction.user.id} ${reaction.type}`,
    },
    options,
  );
