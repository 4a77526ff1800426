import {
  type Channel,
  type ConversationsClient,
  ListChannelsCommand,
  type ListChannelsCommandInput,
} from "@wildix/xbees-conversations-client";
import { byOffset, type ListOptions } from "./pages";

/**
 * All channels of the acting user, the one with the newest message first.
 *
 * @throws What ListChannels throws, when the page that is asked for fails; what was given before stays good.
 * @example
 * for await (const channel of listAllChannels(client, {})) console.log(channel.channelId, channel.subject);
 */
export const listAllChannels = (
  client: ConversationsClient,
  input: Omit<ListChannelsCommandInput, "limit" | "offset"> = {},
  options: ListOptions = {},
): AsyncGenerator<Channel, void, undefined> =>
  byOffset(
    {
      page: async (part, sending) =>
        (await client.send(new ListChannelsCommand({ ...input, ...part }), sending)).channels,
      idOf: (channel) => channel.channelId,
      movesToFront: true,
    },
    options,
  );
