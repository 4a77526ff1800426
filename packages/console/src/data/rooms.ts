import {
  type ConversationsClient,
  GetChannelCommand,
  ListChannelMembersCommand,
  ListMessagesCommand,
  type Message,
} from "@wildix/xbees-conversations-client";
import { withPeople } from "./events";
import { describeFailure } from "./failure";
import { withChannels } from "./inbox";
import { restarted, withPage } from "./room";
import { type ChatState, emptyRoom, type Loading, loading, type Members, type Room, ready } from "./state";
import type { Store } from "./store";

/** As many as a call gives; the first page is smaller, as it is waited for. */
const PAGE = 100;
const FIRST_PAGE = 50;

const usersOf = (messages: readonly Message[]) => messages.map(({ user }) => user);

/** Reads channels: their messages, from the newest on back, and their members. */
export class RoomReader {
  private readonly reading = new Set<string>();

  constructor(
    private readonly client: ConversationsClient,
    private readonly store: Store<ChatState>,
  ) {}

  /** Opens a channel: what isn't known of it yet is read. */
  async open(channelId: string): Promise<void> {
    const state = this.store.get();
    await Promise.all([
      channelId in state.channels ? undefined : this.loadChannel(channelId),
      state.rooms[channelId]?.loading.status === "ready" ? undefined : this.load(channelId),
      state.members[channelId]?.loading.status === "ready" ? undefined : this.loadMembers(channelId),
    ]);
  }

  /** The newest messages, in place of what was read. */
  async load(channelId: string): Promise<void> {
    const since = this.store.get().clock;
    this.status(channelId, loading);
    try {
      const { messages } = await this.client.send(new ListMessagesCommand({ channelId, limit: FIRST_PAGE }));
      this.store.set((state) =>
        withPeople(
          this.withRoom(state, channelId, (room) => restarted(room, messages, since, messages.length === FIRST_PAGE)),
          usersOf(messages),
        ),
      );
    } catch (error) {
      this.status(channelId, { status: "failed", error: describeFailure(error) });
    }
  }

  /** The page before the oldest message that is known. */
  async older(channelId: string): Promise<void> {
    const room = this.store.get().rooms[channelId];
    const before = room?.messages[0]?.messageId;
    if (!room?.hasOlder || before === undefined || this.reading.has(channelId)) return;
    const since = this.store.get().clock;
    this.reading.add(channelId);
    try {
      const { messages } = await this.client.send(new ListMessagesCommand({ channelId, before, limit: PAGE }));
      this.store.set((state) =>
        withPeople(
          this.withRoom(state, channelId, (now) => ({
            ...withPage(now, messages, since),
            loading: ready,
            hasOlder: messages.length === PAGE,
          })),
          usersOf(messages),
        ),
      );
    } catch (error) {
      this.status(channelId, { status: "failed", error: describeFailure(error) });
    } finally {
      this.reading.delete(channelId);
    }
  }

  /** Everything that was read may have changed: what is looked at is read anew, the rest when it is opened. */
  async resync(openChannel: string | undefined): Promise<void> {
    this.store.set((state) => ({
      ...state,
      members: {},
      rooms: openChannel && state.rooms[openChannel] ? { [openChannel]: state.rooms[openChannel] } : {},
    }));
    if (openChannel) await Promise.all([this.load(openChannel), this.loadMembers(openChannel)]);
  }

  async loadMembers(channelId: string): Promise<void> {
    const known = this.store.get().members[channelId];
    if (known?.loading.status === "loading") return;
    const put = (change: Partial<Members>) =>
      this.store.set((state) => ({
        ...state,
        members: {
          ...state.members,
          [channelId]: { members: [], loading, ...state.members[channelId], ...change },
        },
      }));
    put({ loading });
    try {
      const { members, users } = await this.client.send(new ListChannelMembersCommand({ channelId }));
      this.store.set((state) => withPeople(state, users));
      put({ loading: ready, members });
    } catch (error) {
      put({ loading: { status: "failed", error: describeFailure(error) } });
    }
  }

  private async loadChannel(channelId: string): Promise<void> {
    try {
      const { channel } = await this.client.send(new GetChannelCommand({ channelId }));
      this.store.set((state) => withChannels(state, [channel]));
    } catch {
      // Reading its messages fails in the same way, and says so where the channel is shown.
    }
  }

  private status(channelId: string, status: Loading): void {
    this.store.set((state) => this.withRoom(state, channelId, (room) => ({ ...room, loading: status })));
  }

  private withRoom(state: ChatState, channelId: string, change: (room: Room) => Room): ChatState {
    return { ...state, rooms: { ...state.rooms, [channelId]: change(state.rooms[channelId] ?? emptyRoom) } };
  }
}
