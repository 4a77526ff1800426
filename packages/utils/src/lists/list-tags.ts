import {
  type ConversationsClient,
  type InboxTag,
  ListInboxTagsCommand,
  type ListInboxTagsCommandInput,
} from "@wildix/xbees-conversations-client";
import { asking, giving, type ListOptions } from "./pages";

/**
 * All tags of the acting user's inbox, oldest first. They come in one call.
 *
 * @throws What ListInboxTags throws.
 * @example
 * for await (const tag of listAllTags(client)) console.log(tag.name);
 */
export async function* listAllTags(
  client: ConversationsClient,
  input: ListInboxTagsCommandInput = {},
  options: Pick<ListOptions, "signal"> = {},
): AsyncGenerator<InboxTag, void, undefined> {
  const { tags } = await asking(options, (sending) => client.send(new ListInboxTagsCommand(input), sending));
  yield* giving(options, tags);
}
