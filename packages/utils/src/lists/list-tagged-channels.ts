import {
  type ConversationsClient,
  type InboxTaggedChannel,
  ListInboxTaggedChannelsCommand,
  type ListInboxTaggedChannelsCommandInput,
} from "@wildix/xbees-conversations-client";
import { asking, giving, type ListOptions } from "./pages";

/**
 * All channels that have a tag of the acting user's inbox, newest tagged first. They come in one call, by their ids: for the channels
 * themselves there is `queryAllChannels(client, { query: { tagId } })`.
 *
 * @throws TagNotFoundException when the acting user has no such tag; what else ListInboxTaggedChannels throws.
 * @example
 * for await (const { channelId } of listAllTaggedChannels(client, { tagId })) console.log(channelId);
 */
export async function* listAllTaggedChannels(
  client: ConversationsClient,
  input: ListInboxTaggedChannelsCommandInput,
  options: Pick<ListOptions, "signal"> = {},
): AsyncGenerator<InboxTaggedChannel, void, undefined> {
  const { channels } = await asking(options, (sending) =>
    client.send(new ListInboxTaggedChannelsCommand(input), sending),
  );
  yield* giving(options, channels);
}
