import type { Channel, User } from "@wildix/xbees-conversations-client";
import { channelTitle } from "@wildix/xbees-conversations-utils";
import type { RoomReader } from "./rooms";
import type { ChatState } from "./state";
import type { Store } from "./store";

/** So many channels' members are asked for at once. */
const AT_ONCE = 2;

/** The users of a channel, as far as its members are known. */
export const usersOf = (state: Pick<ChatState, "members" | "people">, channelId: string): readonly User[] =>
  (state.members[channelId]?.members ?? []).flatMap(({ id }) => state.people[id] ?? []);

export const titleOf = (state: Pick<ChatState, "members" | "people" | "me">, channel: Channel): string =>
  channelTitle(channel, { me: state.me, users: usersOf(state, channel.channelId), fallback: "Conversation" });

/** Whether only its members can tell what a channel is called. */
const needsMembers = (state: ChatState, channel: Channel): boolean =>
  !channel.subject &&
  !channel.serviceTitle &&
  !channel.serviceRecipient &&
  !(channel.channelType === "direct" && channel.lastMessage && channel.lastMessage.user.id !== state.me);

/** Lists of channels have no members: those that are needed for a title are asked for when the channel is seen. */
export class Titles {
  private readonly waiting = new Set<string>();
  private readonly asked = new Set<string>();
  private running = 0;

  constructor(
    private readonly rooms: RoomReader,
    private readonly store: Store<ChatState>,
  ) {}

  /** These are seen now: what isn't seen any more needn't be asked for. */
  seen(channelIds: readonly string[]): void {
    this.waiting.clear();
    const state = this.store.get();
    for (const channelId of channelIds) {
      const channel = state.channels[channelId];
      if (channel && !this.asked.has(channelId) && !state.members[channelId] && needsMembers(state, channel)) {
        this.waiting.add(channelId);
      }
    }
    this.next();
  }

  private next(): void {
    while (this.running < AT_ONCE) {
      const [channelId] = this.waiting;
      if (channelId === undefined) return;
      this.waiting.delete(channelId);
      this.asked.add(channelId);
      this.running += 1;
      void this.rooms.loadMembers(channelId).finally(() => {
        this.running -= 1;
        this.next();
      });
    }
  }
}
