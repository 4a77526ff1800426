import {
  type ChannelMemberReadStatus,
  type ConversationsClient,
  ListChannelMembersReadStatusCommand,
  type ListChannelMembersReadStatusCommandInput,
} from "@wildix/xbees-conversations-client";
import { asking, giving, type ListOptions } from "./pages";

/**
 * How far each member of a channel has read, by joining time. It comes in one call, for channels that aren't too large for it.
 *
 * @throws ReadStatusUnavailableException for a channel of too many members; what else ListChannelMembersReadStatus throws.
 * @example
 * for await (const { id, unreadCount } of listAllReadStatuses(client, { channelId })) console.log(id, unreadCount);
 */
export async function* listAllReadStatuses(
  client: ConversationsClient,
  input: ListChannelMembersReadStatusCommandInput,
  options: Pick<ListOptions, "signal"> = {},
): AsyncGenerator<ChannelMemberReadStatus, void, undefined> {
  const { members } = await asking(options, (sending) =>
    client.send(new ListChannelMembersReadStatusCommand(input), sending),
  );
  yield* giving(options, members);
}
