import {
  type Channel,
  type ChannelsQuery,
  type ConversationsClient,
  GetChannelCommand,
  GetInboxStateCommand,
  type GetInboxStateOutput,
  ListChannelsCommand,
  QueryChannelsCommand,
} from "@wildix/xbees-conversations-client";
import { collect, queryAllChannels } from "@wildix/xbees-conversations-utils";
import { withPeople } from "./events";
import { describeFailure } from "./failure";
import type { InboxFilter } from "./order";
import { learnOwnName } from "./self";
import { type ChatState, type Inbox, loading, ready } from "./state";
import type { Store } from "./store";

/** As many as a call gives. */
const PAGE = 100;
/** So many unread channels are looked for before somebody asks for them: each page is a call. */
const UNREAD_AT_FIRST = 200;

export const withChannels = (state: ChatState, channels: readonly Channel[]): ChatState =>
  withPeople(
    {
      ...state,
      channels: { ...state.channels, ...Object.fromEntries(channels.map((channel) => [channel.channelId, channel])) },
    },
    channels.flatMap(({ lastMessage, assignee }) => [
      ...(lastMessage ? [lastMessage.user] : []),
      ...(assignee ? [assignee] : []),
    ]),
  );

export const withInbox = (state: ChatState, change: (inbox: Inbox) => Partial<Inbox>): ChatState => ({
  ...state,
  inbox: { ...state.inbox, ...change(state.inbox) },
});

const idsOf = (channels: readonly Channel[]): string[] => channels.map(({ channelId }) => channelId);

/** What GetInboxState tells, in the form in which it is looked up. */
export function marksOf({ channels, tags }: GetInboxStateOutput): Pick<Inbox, "marked" | "pinned" | "tagged" | "tags"> {
  const tagged: Record<string, string[]> = {};
  for (const { channelId, tagId } of channels.tagged) tagged[channelId] = [...(tagged[channelId] ?? []), tagId];
  return {
    marked: new Set(channels.unread.map(({ channelId }) => channelId)),
    pinned: Object.fromEntries(channels.pinned.map(({ channelId, pinnedAt }) => [channelId, pinnedAt])),
    tagged,
    tags,
  };
}

/** What was found, with what events have added and taken away since it was asked for. */
export function reconciled(
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
  found: readonly string[],
): ReadonlySet<string> {
  const result = new Set(found);
  for (const id of now) if (!before.has(id)) result.add(id);
  for (const id of before) if (!now.has(id)) result.delete(id);
  return result;
}

/** Reads the inbox of who is signed in, part by part as it is looked at. */
export class InboxReader {
  private reading = false;

  constructor(
    private readonly client: ConversationsClient,
    private readonly store: Store<ChatState>,
  ) {}

  /** The first page with the state of the inbox; again when what happened meanwhile isn't known. */
  async load(): Promise<void> {
    this.status({ loading });
    try {
      const [{ channels }, marks] = await Promise.all([
        this.client.send(new ListChannelsCommand({ limit: PAGE })),
        this.client.send(new GetInboxStateCommand({})),
      ]);
      this.store.set((state) =>
        withInbox(withChannels(state, channels), () => ({
          ...marksOf(marks),
          loading: ready,
          shown: new Set(idsOf(channels)),
          hidden: new Set(),
          hasMore: channels.length === PAGE,
        })),
      );
      // The list is there: who has much to read doesn't wait for it.
      await Promise.all([learnOwnName(this.client, this.store), this.loadPinned(), this.loadUnread(UNREAD_AT_FIRST)]);
    } catch (error) {
      this.status({ loading: { status: "failed", error: describeFailure(error) } });
    }
  }

  /** The next page of the list. */
  async more(): Promise<void> {
    const { inbox, channels } = this.store.get();
    if (this.reading || !inbox.hasMore) return;
    this.reading = true;
    try {
      const known = [...inbox.shown].filter((channelId) => channelId in channels).length;
      // Channels that moved to the top meanwhile push others down: a page that overlaps misses none of them.
      const offset = Math.max(0, known - 5);
      const page = await this.client.send(new ListChannelsCommand({ limit: PAGE, offset }));
      this.store.set((state) =>
        withInbox(withChannels(state, page.channels), ({ shown }) => ({
          shown: new Set([...shown, ...idsOf(page.channels)]),
          hasMore: page.channels.length === PAGE,
        })),
      );
    } catch (error) {
      this.status({ loading: { status: "failed", error: describeFailure(error) } });
    } finally {
      this.reading = false;
    }
  }

  /** The channels that a filter asks for, which may lie anywhere in the list. */
  async loadFilter(filter: InboxFilter): Promise<void> {
    if (filter.kind === "hidden") {
      const hidden = await this.query({ hidden: true });
      this.store.set((state) => withInbox(withChannels(state, hidden), () => ({ hidden: new Set(idsOf(hidden)) })));
    } else if (filter.kind === "unread") {
      await this.loadUnread();
    } else if (filter.kind === "tag") {
      const tagged = await this.query({ tagId: filter.tagId });
      this.store.set((state) => withChannels(state, tagged));
    }
  }

  /** One page of all channels that match, those that one could join included. */
  async search(query: ChannelsQuery, signal: AbortSignal): Promise<readonly Channel[]> {
    const options = { abortSignal: signal };
    const { channels } = await this.client.send(new QueryChannelsCommand({ query, limit: PAGE }), options);
    this.store.set((state) => withChannels(state, channels));
    return channels;
  }

  private async loadUnread(max?: number): Promise<void> {
    const before = this.store.get().inbox.unread;
    const found = await this.query({ unread: true }, max);
    this.store.set((state) =>
      withInbox(withChannels(state, found), ({ unread }) => ({ unread: reconciled(before, unread, idsOf(found)) })),
    );
  }

  private query(query: ChannelsQuery, max?: number): Promise<readonly Channel[]> {
    return collect(queryAllChannels(this.client, { query }), max === undefined ? {} : { max });
  }

  private async loadPinned(): Promise<void> {
    const { inbox, channels } = this.store.get();
    const missing = Object.keys(inbox.pinned).filter((channelId) => !(channelId in channels));
    const found = await Promise.all(
      missing.map((channelId) =>
        this.client.send(new GetChannelCommand({ channelId })).then(
          ({ channel }) => [channel],
          // It was left in this moment: there is nothing to show.
          () => [],
        ),
      ),
    );
    this.store.set((state) => withChannels(state, found.flat()));
  }

  private status(change: Partial<Inbox>): void {
    this.store.set((state) => withInbox(state, () => change));
  }
}
