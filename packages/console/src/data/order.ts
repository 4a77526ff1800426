import type { Channel } from "@wildix/xbees-conversations-client";
import type { ChatState } from "./state";

/** Which channels the list shows. */
export type InboxFilter =
  | { readonly kind: "all" | "unread" | "pinned" | "hidden" }
  | { readonly kind: "tag"; readonly tagId: string };

const newestOf = ({ lastMessageAt, createdAt }: Channel): string => lastMessageAt ?? createdAt;

/** The order of the service: the newest message first, then by id. */
export const byNewest = (a: Channel, b: Channel): number => {
  const [first, second] = [newestOf(a), newestOf(b)];
  if (first !== second) return first < second ? 1 : -1;
  return a.channelId < b.channelId ? -1 : 1;
};

export const isUnread = ({ inbox }: Pick<ChatState, "inbox">, channelId: string): boolean =>
  inbox.unread.has(channelId) || inbox.marked.has(channelId);

const fits = (state: Pick<ChatState, "inbox">, filter: InboxFilter, channelId: string): boolean => {
  const { inbox } = state;
  if (filter.kind === "hidden") return inbox.hidden.has(channelId);
  if (inbox.hidden.has(channelId)) return false;
  switch (filter.kind) {
    case "unread":
      return isUnread(state, channelId);
    case "pinned":
      return channelId in inbox.pinned;
    case "tag":
      return inbox.tagged[channelId]?.includes(filter.tagId) ?? false;
    case "all":
      return inbox.shown.has(channelId) || channelId in inbox.pinned;
  }
};

/** The channels of the list: pinned ones on top, the newest pin first, then by the newest message. */
export function inboxOrder(state: Pick<ChatState, "inbox" | "channels">, filter: InboxFilter): readonly Channel[] {
  const { pinned } = state.inbox;
  return Object.values(state.channels)
    .filter(({ channelId }) => fits(state, filter, channelId))
    .sort((a, b) => {
      const [first, second] = [pinned[a.channelId] ?? "", pinned[b.channelId] ?? ""];
      return first !== second ? (first < second ? 1 : -1) : byNewest(a, b);
    });
}
