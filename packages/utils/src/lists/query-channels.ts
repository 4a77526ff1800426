import {
  type Channel,
  type ConversationsClient,
  QueryChannelsCommand,
  type QueryChannelsCommandInput,
} from "@wildix/xbees-conversations-client";
import { byOffset, type ListOptions } from "./pages";

/**
 * All channels that match a query, the one with the newest message first.
 *
 * @throws What QueryChannels throws, when the page that is asked for fails; what was given before stays good.
 * @example
 * for await (const channel of queryAllChannels(client, { query: { unread: true } })) console.log(channel.channelId);
 */
export const queryAllChannels = (
  client: ConversationsClient,
  input: Omit<QueryChannelsCommandInput, "limit" | "offset">,
  options: ListOptions = {},
): AsyncGenerator<Channel, void, undefined> =>
  byOffset(
    {
      page: async (part, sending) =>
        (await client.send(new QueryChannelsCommand({ ...input, ...part }), sending)).channels,
      idOf: (channel) => channel.channelId,
      movesToFront: true,
    },
    options,
  );
