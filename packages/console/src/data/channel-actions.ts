import {
  AddChannelMembersCommand,
  type Channel,
  type ConversationsClient,
  CreateGroupChannelCommand,
  type CreateGroupChannelInput,
  CreateInboxTagCommand,
  DeleteChannelCommand,
  DeleteChannelMemberCommand,
  DeleteInboxTagCommand,
  GetChannelCommand,
  GetOrCreateDirectChannelCommand,
  HideChannelCommand,
  JoinChannelCommand,
  LeaveChannelCommand,
  MarkReadCommand,
  MarkUnreadCommand,
  PartialUpdateChannelCommand,
  type PartialUpdateChannelInput,
  PinChannelCommand,
  ShowChannelCommand,
  TagChannelCommand,
  UnpinChannelCommand,
  UntagChannelCommand,
  UpdateInboxTagCommand,
  type UserToInvite,
} from "@wildix/xbees-conversations-client";
import { minus, plus, withoutChannel, withPeople } from "./events";
import { withChannels, withInbox } from "./inbox";
import type { ChatState, Inbox } from "./state";
import type { Store } from "./store";

/** Whom to add: somebody who is known by id, or anybody by email. */
export interface NewMembers {
  readonly members: readonly string[];
  readonly emails: readonly string[];
}

const invitees = (emails: readonly string[]): UserToInvite[] => emails.map((email) => ({ email }));

/** What one does to channels and to the own inbox. */
export class ChannelActions {
  constructor(
    private readonly client: ConversationsClient,
    private readonly store: Store<ChatState>,
  ) {}

  async createDirect(to: { readonly memberId: string } | { readonly email: string }): Promise<string> {
    const input = "memberId" in to ? { memberId: to.memberId } : { memberToInvite: { email: to.email } };
    const { channel, members = [], users = [] } = await this.client.send(new GetOrCreateDirectChannelCommand(input));
    this.created(channel);
    this.store.set((state) => ({
      ...withPeople(state, users),
      members: { ...state.members, [channel.channelId]: { loading: { status: "ready" }, members } },
    }));
    return channel.channelId;
  }

  async createGroup(group: Pick<CreateGroupChannelInput, "subject" | "description" | "access">, who: NewMembers) {
    const { channel } = await this.client.send(
      new CreateGroupChannelCommand({
        ...group,
        ...(who.members.length > 0 && { members: [...who.members] }),
        ...(who.emails.length > 0 && { membersToInvite: invitees(who.emails) }),
      }),
    );
    this.created(channel);
    return channel.channelId;
  }

  async update(channelId: string, change: Pick<PartialUpdateChannelInput, "set" | "unset">): Promise<void> {
    const { channel } = await this.client.send(new PartialUpdateChannelCommand({ channelId, ...change }));
    this.store.set((state) => {
      const lastMessage = channel.lastMessage ?? state.channels[channelId]?.lastMessage;
      return withChannels(state, [lastMessage ? { ...channel, lastMessage } : channel]);
    });
  }

  async addMembers(channelId: string, { members, emails }: NewMembers): Promise<void> {
    const added = await this.client.send(
      new AddChannelMembersCommand({ channelId, members: [...members], membersToInvite: invitees(emails) }),
    );
    this.store.set((state) => {
      const known = state.members[channelId];
      const news = added.members.filter(({ id }) => !known?.members.some((member) => member.id === id));
      return {
        ...withPeople(state, added.users),
        members: known
          ? { ...state.members, [channelId]: { ...known, members: [...known.members, ...news] } }
          : state.members,
      };
    });
  }

  async removeMember(channelId: string, memberId: string): Promise<void> {
    await this.client.send(new DeleteChannelMemberCommand({ channelId, memberId }));
    this.store.set((state) => {
      const known = state.members[channelId];
      if (!known) return state;
      const rest = known.members.filter(({ id }) => id !== memberId);
      return { ...state, members: { ...state.members, [channelId]: { ...known, members: rest } } };
    });
  }

  async join(channelId: string): Promise<void> {
    await this.client.send(new JoinChannelCommand({ channelId }));
    const { channel } = await this.client.send(new GetChannelCommand({ channelId }));
    this.created(channel);
  }

  async leave(channelId: string): Promise<void> {
    await this.client.send(new LeaveChannelCommand({ channelId }));
    this.store.set((state) => withoutChannel(state, channelId));
  }

  async remove(channelId: string): Promise<void> {
    await this.client.send(new DeleteChannelCommand({ channelId }));
    this.store.set((state) => withoutChannel(state, channelId));
  }

  pin(channelId: string, pinned: boolean): Promise<void> {
    return this.inbox(
      ({ pinned: { [channelId]: _, ...others } }) => ({
        pinned: pinned ? { ...others, [channelId]: new Date().toISOString() } : others,
      }),
      () => this.client.send(pinned ? new PinChannelCommand({ channelId }) : new UnpinChannelCommand({ channelId })),
    );
  }

  hide(channelId: string, hidden: boolean): Promise<void> {
    return this.inbox(
      (inbox) => ({
        hidden: hidden ? plus(inbox.hidden, channelId) : minus(inbox.hidden, channelId),
        shown: hidden ? minus(inbox.shown, channelId) : plus(inbox.shown, channelId),
      }),
      () => this.client.send(hidden ? new HideChannelCommand({ channelId }) : new ShowChannelCommand({ channelId })),
    );
  }

  /** Nothing is asked of the service where all is read. */
  async markRead(channelId: string): Promise<void> {
    const { inbox } = this.store.get();
    if (!inbox.unread.has(channelId) && !inbox.marked.has(channelId)) return;
    await this.inbox(
      ({ unread, marked }) => ({ unread: minus(unread, channelId), marked: minus(marked, channelId) }),
      () => this.client.send(new MarkReadCommand({ channelId })),
    );
  }

  markUnread(channelId: string): Promise<void> {
    return this.inbox(
      ({ marked }) => ({ marked: plus(marked, channelId) }),
      () => this.client.send(new MarkUnreadCommand({ channelId })),
    );
  }

  tag(channelId: string, tagId: string, there: boolean): Promise<void> {
    return this.inbox(
      ({ tagged }) => {
        const others = (tagged[channelId] ?? []).filter((id) => id !== tagId);
        return { tagged: { ...tagged, [channelId]: there ? [...others, tagId] : others } };
      },
      () =>
        this.client.send(
          there ? new TagChannelCommand({ channelId, tagId }) : new UntagChannelCommand({ channelId, tagId }),
        ),
    );
  }

  async createTag(name: string): Promise<string> {
    const { tag } = await this.client.send(new CreateInboxTagCommand({ name }));
    this.store.set((state) => withInbox(state, ({ tags }) => ({ tags: [...tags, tag] })));
    return tag.id;
  }

  async renameTag(tagId: string, name: string): Promise<void> {
    const { tag } = await this.client.send(new UpdateInboxTagCommand({ tagId, name }));
    this.store.set((state) =>
      withInbox(state, ({ tags }) => ({ tags: tags.map((one) => (one.id === tagId ? tag : one)) })),
    );
  }

  async deleteTag(tagId: string): Promise<void> {
    await this.client.send(new DeleteInboxTagCommand({ tagId }));
    this.store.set((state) =>
      withInbox(state, ({ tags, tagged }) => ({
        tags: tags.filter(({ id }) => id !== tagId),
        tagged: Object.fromEntries(
          Object.entries(tagged).map(([channelId, ids]) => [channelId, ids.filter((id) => id !== tagId)]),
        ),
      })),
    );
  }

  private created(channel: Channel): void {
    this.store.set((state) =>
      withInbox(withChannels(state, [channel]), ({ shown, hidden }) => ({
        shown: plus(shown, channel.channelId),
        hidden: minus(hidden, channel.channelId),
      })),
    );
  }

  /** Shows the change at once, and takes it back where the service refuses it. */
  private async inbox(change: (inbox: Inbox) => Partial<Inbox>, call: () => Promise<unknown>): Promise<void> {
    const before = this.store.get().inbox;
    this.store.set((state) => withInbox(state, change));
    try {
      await call();
    } catch (error) {
      const changed = Object.keys(change(before)) as (keyof Inbox)[];
      const old = Object.fromEntries(changed.map((key) => [key, before[key]])) as Partial<Inbox>;
      this.store.set((state) => withInbox(state, () => old));
      throw error;
    }
  }
}
