import type { GetInboxStateOutput, InboxTaggedChannel } from "@wildix/xbees-conversations-server-sdk";
import { isoDate } from "../clock";
import { newestFirst, type Placed } from "../rules/inbox";
import type { InboxEntry } from "../store/inbox";
import { presentTags } from "./tags";

/** The channels that have a tag, newest tagged first. */
export const presentTagged = (tagId: string, channels: readonly Placed[]): InboxTaggedChannel[] =>
  [...channels].sort(newestFirst).map(({ channel }) => ({ channelId: channel, tagId }));

type Of<K> = Extract<InboxEntry, { kind: K }>;

export function presentInbox(entries: readonly InboxEntry[]): GetInboxStateOutput {
  const of = <K extends InboxEntry["kind"]>(kind: K): Of<K>[] =>
    entries.filter((entry): entry is Of<K> => entry.kind === kind);
  const tags = presentTags(of("tag").map(({ tag, name, at }) => ({ id: tag, name, created_at: at })));
  const tagged = of("tagged");
  return {
    channels: {
      unread: of("mark")
        .sort(newestFirst)
        .map(({ channel, message, at }) => ({
          channelId: channel,
          unreadAt: isoDate(at),
          messageId: message ?? undefined,
        })),
      pinned: of("pin")
        .sort(newestFirst)
        .map(({ channel, at }) => ({ channelId: channel, pinnedAt: isoDate(at) })),
      tagged: tags.flatMap(({ id }) =>
        presentTagged(
          id,
          tagged.filter((entry) => entry.tag === id),
        ),
      ),
    },
    tags,
  };
}
