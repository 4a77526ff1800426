import type { OperationTypes, ReactionType } from "@wildix/xbees-conversations-server-sdk";

/**
 * What the service does, as its documentation says it, in memory and in the plainest way: everything is looked at each time, and
 * nothing is kept that follows from the rest. Tests compare the answers of the real service with the answers of this one.
 *
 * Of several reasons to refuse a call the reference gives the first one of: the input alone, the channel, membership, the kind of
 * the channel, what the input names, the role, the rest.
 */
export class Reference {
  private state: State = { channels: new Map(), inboxes: new Map(), answers: new Map() };

  constructor(
    readonly company: string,
    private readonly users: ReadonlyMap<string, Account>,
    private readonly directId: (one: string, other: string) => string,
    private readonly clock: () => number,
  ) {}

  /**
   * Answers a call.
   *
   * @param made The id that the service gave to what the call makes: the one thing that can't be foretold.
   * @throws Refusal
   */
  answer<K extends Known>(name: K, caller: Caller, input: OperationTypes[K]["input"], made?: string): unknown {
    const actor = caller.user ?? (input as { userId?: string }).userId;
    const { idempotencyToken: key, ...rest } = input as { idempotencyToken?: string };
    const handle = () => (this[name] as unknown as Handle).call(this, actor, input, made);
    if (key === undefined) return handle();

    const place = JSON.stringify([caller, name, key]);
    const before = this.state.answers.get(place);
    if (before && before.at + KEPT > this.clock()) {
      if (before.input !== JSON.stringify(rest)) throw new Refusal("IdempotencyConflictException");
      return before.answer;
    }
    const answer = handle();
    this.state.answers.set(place, { at: this.clock(), input: JSON.stringify(rest), answer: structuredClone(answer) });
    return answer;
  }

  // What a test needs to know of the state to call the service, beside the answers.

  /** The ids of a channel's messages, or of those of one user; oldest first, undefined where no answer has told of it yet. */
  messageIds(channelId: string, user?: string): (string | undefined)[] {
    const messages = this.state.channels.get(channelId)?.messages ?? [];
    return messages.filter((message) => user === undefined || message.user === user).map(({ id }) => id);
  }

  /** The members of a channel, by their ids. */
  memberIds(channelId: string): string[] {
    const channel = this.state.channels.get(channelId);
    return channel ? ids(channel).sort() : [];
  }

  /** The ids of the channels. */
  channelIds(): string[] {
    return [...this.state.channels.keys()];
  }

  /** The ids of a user's tags, oldest first. */
  tagIds(user: string): string[] {
    return this.inbox(user).tags.map(({ id }) => id);
  }

  /** Takes over the ids of system messages, which no answer tells. */
  learn(channelId: string, idsOldestFirst: readonly string[]): void {
    const messages = this.state.channels.get(channelId)?.messages ?? [];
    for (const [index, message] of messages.entries()) message.id ??= idsOldestFirst[index];
  }

  // Channels.

  CreateGroupChannel(actor: Actor, input: In<"CreateGroupChannel">, made?: string) {
    const creator = userOf(actor);
    const known = input.channelId === undefined ? undefined : this.state.channels.get(input.channelId);
    if (known) {
      if (known.kind !== "group" || known.createdBy !== creator) throw new Refusal("ValidationException");
      return { channel: this.channelShown(known), ...this.firstMembers(known) };
    }
    const named = this.named(input.members);
    const channel = this.newChannel("group", input.channelId ?? given(made), creator);
    Object.assign(channel, factsOf(input));
    this.add(channel, [creator]);
    const added = this.add(channel, named);
    if (added.length > 0) this.tell(channel, actor, input.silent, { type: "member_added", memberIds: added });
    return { channel: this.channelShown(channel), ...this.firstMembers(channel) };
  }

  GetDirectChannelId(actor: Actor, { memberId }: In<"GetDirectChannelId">) {
    return { channelId: this.directId(...this.pair(actor, memberId)) };
  }

  GetOrCreateDirectChannel(actor: Actor, { memberId }: In<"GetOrCreateDirectChannel">) {
    const pair = this.pair(actor, given(memberId));
    const id = this.directId(...pair);
    let channel = this.state.channels.get(id);
    if (!channel) {
      channel = this.newChannel("direct", id, pair[0]);
      this.add(channel, pair);
    }
    return { channel: this.channelShown(channel), ...this.firstMembers(channel) };
  }

  private pair(actor: Actor, other: string): [string, string] {
    const one = userOf(actor);
    if (one === other) throw new Refusal("ValidationException");
    this.named([other]);
    return [one, other];
  }

  GetChannel(actor: Actor, { channelId }: In<"GetChannel">) {
    return { channel: this.channelWithLast(this.seen(actor, channelId)) };
  }

  ListChannels(actor: Actor, input: In<"ListChannels">) {
    const own = [...this.state.channels.values()].filter((channel) => {
      if (actor === undefined) return true;
      const member = memberOf(channel, actor);
      return member && !member.hidden;
    });
    return { channels: page(newestFirst(own), input, 30).map((channel) => this.channelWithLast(channel)) };
  }

  QueryChannels(actor: Actor, input: In<"QueryChannels">) {
    const { hidden, unread, tagId, members = [], access } = input.query;
    if (actor === undefined && [hidden, unread, tagId].some((one) => one !== undefined)) {
      throw new Refusal("ValidationException");
    }
    const found = [...this.state.channels.values()].filter(
      (channel) =>
        this.sees(actor, channel) &&
        (access === undefined || channel.access === access) &&
        members.every((id) => memberOf(channel, id)) &&
        (actor === undefined ||
          ((memberOf(channel, actor)?.hidden ?? false) === (hidden ?? false) &&
            (unread === undefined || this.isUnread(actor, channel) === unread) &&
            (tagId === undefined || this.hasTag(actor, tagId, channel.id)))),
    );
    return { channels: page(newestFirst(found), input, 30).map((channel) => this.channelWithLast(channel)) };
  }

  private isUnread(user: string, channel: Channel): boolean {
    const member = memberOf(channel, user);
    if (!member) return false;
    return unreadCount(channel, member) > 0 || this.inbox(user).marks.some((mark) => mark.channel === channel.id);
  }

  private hasTag(user: string, tagId: string, channelId: string): boolean {
    const tag = this.inbox(user).tags.find(({ id }) => id === tagId);
    return tag?.channels.some(({ channel }) => channel === channelId) ?? false;
  }

  PartialUpdateChannel(actor: Actor, input: In<"PartialUpdateChannel">) {
    const { channelId, set = {}, unset = [], silent } = input;
    if (unset.some((field) => set[field] !== undefined)) throw new Refusal("ValidationException");
    const channel = this.group(this.written(actor, channelId));
    const { subject, description, access, broadcast, service } = channel;
    const facts = { ...factsOf({ subject, description, access, broadcast, service, ...defined(set) }) };
    for (const field of unset) facts[field] = undefined;
    this.mayChange(actor, channel, facts);
    this.change(channel, actor, facts, silent);
    return { channel: this.channelShown(channel) };
  }

  UpdateChannel(actor: Actor, input: In<"UpdateChannel">) {
    const channel = this.group(this.written(actor, input.channelId));
    const named = this.named(input.members);
    const facts = factsOf(input);
    this.mayChange(actor, channel, facts);
    const staying = actor === undefined ? named : [...named, actor];
    const leaving = input.members ? ids(channel).filter((id) => !staying.includes(id)) : [];
    if (leaving.length > 0) this.supervised(actor, channel);

    this.change(channel, actor, facts, input.silent);
    const added = this.add(channel, named, leaving);
    if (added.length > 0) this.tell(channel, actor, input.silent, { type: "member_added", memberIds: added });
    if (leaving.length > 0) this.tell(channel, actor, input.silent, { type: "member_removed", memberIds: leaving });
    return { channel: this.channelShown(channel), ...this.firstMembers(channel) };
  }

  private mayChange(actor: Actor, channel: Channel, facts: Facts): void {
    if (facts.access !== channel.access || facts.broadcast !== channel.broadcast) this.supervised(actor, channel);
  }

  private change(channel: Channel, actor: Actor, facts: Facts, silent: boolean | undefined): void {
    const renamed = facts.subject !== channel.subject;
    if (!(Object.keys(facts) as (keyof Facts)[]).some((name) => facts[name] !== channel[name])) return;
    Object.assign(channel, facts, { updatedAt: this.clock() });
    if (renamed) this.tell(channel, actor, silent, { type: "channel_renamed", subject: facts.subject });
  }

  AssignChannel(actor: Actor, input: In<"AssignChannel">) {
    const { assigneeId, service, variant = "add_assignee", silent } = input;
    const channel = this.group(this.written(actor, input.channelId));
    const named = assigneeId === undefined ? [] : this.named([assigneeId]);
    const replaces = variant === "replace_members" && assigneeId !== undefined;
    const leaving = replaces ? ids(channel).filter((id) => id !== assigneeId && this.isColleague(id)) : [];
    if (leaving.some((id) => id !== actor)) this.supervised(actor, channel);

    const unassigns = assigneeId === undefined && service === undefined;
    const assigned = unassigns
      ? { assignee: undefined, service: undefined }
      : { assignee: assigneeId ?? channel.assignee, service: service ?? channel.service };
    if (assigned.assignee !== channel.assignee || assigned.service !== channel.service) {
      Object.assign(channel, assigned, { updatedAt: this.clock() });
      this.tell(
        channel,
        actor,
        silent,
        unassigns
          ? { type: "channel_unassigned" }
          : { type: "channel_assigned", assigneeId: assigned.assignee, service: assigned.service },
      );
    }
    const added = this.add(channel, variant === "keep_members" ? [] : named, leaving);
    if (added.length > 0) this.tell(channel, actor, silent, { type: "member_added", memberIds: added });
    if (leaving.length > 0) this.tell(channel, actor, silent, { type: "member_removed", memberIds: leaving });
    return { channel: this.channelShown(channel) };
  }

  DeleteChannel(actor: Actor, { channelId }: In<"DeleteChannel">) {
    const channel = this.state.channels.get(channelId);
    if (!channel || !this.sees(actor, channel)) return {};
    if (channel.kind === "direct" && actor !== undefined) throw new Refusal("ForbiddenException");
    this.supervised(actor, channel);
    this.state.channels.delete(channelId);
    for (const user of this.users.keys()) this.forget(user, channelId);
    return {};
  }

  HideChannel(actor: Actor, { channelId }: In<"HideChannel">) {
    const user = userOf(actor);
    this.member(this.written(user, channelId), user).hidden = true;
    return {};
  }

  ShowChannel(actor: Actor, { channelId }: In<"ShowChannel">) {
    const user = userOf(actor);
    this.member(this.written(user, channelId), user).hidden = false;
    return {};
  }

  // Members.

  JoinChannel(actor: Actor, { channelId, silent }: In<"JoinChannel">) {
    const user = userOf(actor);
    const channel = this.group(this.seen(user, channelId));
    if (this.add(channel, [user]).length > 0) this.tell(channel, user, silent, { type: "member_joined" });
    return {};
  }

  LeaveChannel(actor: Actor, { channelId, silent }: In<"LeaveChannel">) {
    const user = userOf(actor);
    const left = this.state.channels.get(channelId);
    if (left && !this.sees(user, left) && left.former.includes(user)) return {};
    const channel = this.group(this.seen(user, channelId));
    if (!memberOf(channel, user)) return {};
    this.add(channel, [], [user]);
    this.tell(channel, user, silent, { type: "member_left" });
    return {};
  }

  AddChannelMember(actor: Actor, { channelId, memberId, silent }: In<"AddChannelMember">) {
    const channel = this.group(this.seen(actor, channelId));
    const [user] = this.named([given(memberId)]) as [string];
    const added = this.add(channel, [user]);
    if (added.length > 0) this.tell(channel, actor, silent, { type: "member_added", memberIds: added });
    return this.memberShown(channel, user);
  }

  AddChannelMembers(actor: Actor, { channelId, members = [], silent }: In<"AddChannelMembers">) {
    if (members.length === 0) throw new Refusal("ValidationException");
    const channel = this.group(this.seen(actor, channelId));
    const named = this.named(members);
    const added = this.add(channel, named);
    if (added.length > 0) this.tell(channel, actor, silent, { type: "member_added", memberIds: added });
    const shown = named.map((id) => this.memberShown(channel, id));
    return { members: shown.map(({ member }) => member), users: shown.map(({ user }) => user) };
  }

  DeleteChannelMember(actor: Actor, { channelId, memberId, silent }: In<"DeleteChannelMember">) {
    if (actor === memberId) return this.LeaveChannel(actor, { channelId, silent });
    const channel = this.group(this.seen(actor, channelId));
    this.supervised(actor, channel);
    if (!memberOf(channel, memberId)) return {};
    this.add(channel, [], [memberId]);
    this.tell(channel, actor, silent, { type: "member_removed", memberIds: [memberId] });
    return {};
  }

  ListChannelMembers(actor: Actor, input: In<"ListChannelMembers">) {
    const channel = this.seen(actor, input.channelId);
    const shown = page(byJoining(channel), input, 100).map(({ id }) => this.memberShown(channel, id));
    return { members: shown.map(({ member }) => member), users: shown.map(({ user }) => user) };
  }

  GetChannelMember(actor: Actor, { channelId, memberId }: In<"GetChannelMember">) {
    const channel = this.seen(actor, channelId);
    if (!memberOf(channel, memberId)) throw new Refusal("ChannelMemberNotFoundException");
    return this.memberShown(channel, memberId);
  }

  // Messages.

  SendMessage(actor: Actor, input: In<"SendMessage">, made?: string) {
    const user = userOf(actor);
    const channel = this.written(user, input.channelId);
    if (channel.broadcast) this.supervised(user, channel);
    const said = this.said(user, input);
    const message = this.append(channel, { type: "regular", user, id: made, loud: !input.silent, ...said });
    if (message.loud) for (const member of channel.members) member.hidden = false;
    advance(this.member(channel, user), channel.messages.length, this.clock());
    return { message: this.messageShown(channel, message) };
  }

  UpdateMessage(actor: Actor, input: In<"UpdateMessage">) {
    const { channel, message, user } = this.ownMessage(actor, input);
    Object.assign(message, this.said(user, input), { updatedAt: this.clock() });
    return { message: this.messageShown(channel, message) };
  }

  PartialUpdateMessage(actor: Actor, input: In<"PartialUpdateMessage">) {
    const { set = {}, unset = [] } = input;
    if (unset.some((part) => set[part] !== undefined)) throw new Refusal("ValidationException");
    const { channel, message, user } = this.ownMessage(actor, input);
    if (Object.keys(defined(set)).length === 0 && unset.length === 0) {
      return { message: this.messageShown(channel, message) };
    }
    const text = unset.includes("text") ? undefined : set.text === undefined ? message.text : written(set.text);
    const quote = unset.includes("quote") ? undefined : set.quote ? this.quoted(user, set.quote) : message.quote;
    if (text === undefined && !quote) throw new Refusal("ValidationException");
    Object.assign(message, { text, quote, updatedAt: this.clock() });
    return { message: this.messageShown(channel, message) };
  }

  private ownMessage(actor: Actor, input: { channelId: string; messageId: string }) {
    const user = userOf(actor);
    const channel = this.written(user, input.channelId);
    const message = this.message(channel, input.messageId);
    if (message.type !== "regular") throw new Refusal("MessageNotFoundException");
    if (message.user !== user) throw new Refusal("ForbiddenException");
    return { channel, message, user };
  }

  DeleteMessage(actor: Actor, { channelId, messageId }: In<"DeleteMessage">) {
    const channel = this.seen(actor, channelId);
    const message = channel.messages.find(({ id }) => id === messageId);
    if (!message || message.type === "deleted") return {};
    if (actor !== undefined && !memberOf(channel, actor)) throw new Refusal("ForbiddenException");
    if (message.type === "system" || message.user !== actor) this.supervised(actor, channel);
    Object.assign(message, nothing(), { type: "deleted", deletedAt: this.clock() });
    return {};
  }

  GetMessage(actor: Actor, { channelId, messageId }: In<"GetMessage">) {
    const channel = this.seen(actor, channelId);
    return { message: this.messageShown(channel, this.message(channel, messageId)) };
  }

  ListMessages(actor: Actor, input: In<"ListMessages">) {
    const { before, after, limit = 50 } = input;
    if (before !== undefined && after !== undefined) throw new Refusal("ValidationException");
    const channel = this.seen(actor, input.channelId);
    const beside = before ?? after;
    const place = channel.messages.findIndex(({ id }) => id === beside);
    if (beside !== undefined && place < 0) throw new Refusal("ValidationException");
    const rows =
      before !== undefined
        ? channel.messages.slice(Math.max(0, place - limit), place)
        : after !== undefined
          ? channel.messages.slice(place + 1, place + 1 + limit)
          : page([...channel.messages].reverse(), input, 50).reverse();
    return { messages: rows.reverse().map((message) => this.messageShown(channel, message)) };
  }

  PinMessage(actor: Actor, input: In<"PinMessage">) {
    const user = userOf(actor);
    const now = this.clock();
    const { expiresAfter, expiresAt } = input;
    if (expiresAfter !== undefined && expiresAt !== undefined) throw new Refusal("ValidationException");
    const expires = expiresAt === undefined ? undefined : Date.parse(expiresAt);
    if (expires !== undefined && expires <= now) throw new Refusal("ValidationException");
    const channel = this.written(user, input.channelId);
    const message = this.liveMessage(channel, input.messageId);
    const pinned = this.isPinned(message);
    message.pin = {
      at: pinned ? pinned.at : now,
      expires: expiresAfter === undefined ? expires : now + expiresAfter * 1000,
    };
    if (!pinned) this.tell(channel, user, input.silent, { type: "message_pinned", messageId: input.messageId });
    return {};
  }

  UnpinMessage(actor: Actor, { channelId, messageId, silent }: In<"UnpinMessage">) {
    const user = userOf(actor);
    const channel = this.written(user, channelId);
    const message = this.message(channel, messageId);
    if (!this.isPinned(message)) return {};
    message.pin = undefined;
    this.tell(channel, user, silent, { type: "message_unpinned", messageId });
    return {};
  }

  ListPinnedMessages(actor: Actor, input: In<"ListPinnedMessages">) {
    const channel = this.seen(actor, input.channelId);
    const pinned = channel.messages.flatMap((message) => {
      const pin = this.isPinned(message);
      return pin ? [{ message, at: pin.at }] : [];
    });
    pinned.sort((one, other) => other.at - one.at || byText(given(one.message.id), given(other.message.id)));
    return { messages: page(pinned, input, 100).map(({ message }) => this.messageShown(channel, message)) };
  }

  // Reactions.

  SendMessageReaction(actor: Actor, { channelId, messageId, reactionType: type }: In<"SendMessageReaction">) {
    const user = userOf(actor);
    const { reactions } = this.liveMessage(this.written(user, channelId), messageId);
    if (reactions.some((one) => one.user === user && one.type === type)) return {};
    reactions.push({ type, user, at: this.clock() });
    reactions.sort((a, b) => a.at - b.at || byText(a.user, b.user) || byText(a.type, b.type));
    return {};
  }

  DeleteMessageReaction(actor: Actor, { channelId, messageId, reactionType }: In<"DeleteMessageReaction">) {
    const user = userOf(actor);
    const message = this.liveMessage(this.written(user, channelId), messageId);
    message.reactions = message.reactions.filter(({ type, user: by }) => by !== user || type !== reactionType);
    return {};
  }

  ListMessageReactions(actor: Actor, input: In<"ListMessageReactions">) {
    const { reactions } = this.message(this.seen(actor, input.channelId), input.messageId);
    return { reactions: page(reactions, input, 100).map((reaction) => this.reactionShown(reaction)) };
  }

  // Reading.

  MarkRead(actor: Actor, { channelId, messageId }: In<"MarkRead">) {
    const user = userOf(actor);
    const channel = this.written(user, channelId);
    advance(this.member(channel, user), this.marked(channel, messageId), this.clock());
    const inbox = this.inbox(user);
    inbox.marks = inbox.marks.filter((mark) => mark.channel !== channelId);
    return {};
  }

  MarkUnread(actor: Actor, { channelId, messageId, force }: In<"MarkUnread">) {
    const user = userOf(actor);
    const channel = this.written(user, channelId);
    const message = channel.messages[this.marked(channel, messageId) - 1];
    const { marks } = this.inbox(user);
    const there = marks.find((mark) => mark.channel === channelId);
    if (there && there.message === message) return {};
    if (there) Object.assign(there, { message, at: this.clock() });
    else this.place(marks, { channel: channelId, message, at: this.clock() }, 100, force, "MarkUnreadChannels");
    return {};
  }

  /** How many messages there are up to the named one, or to the end. */
  private marked(channel: Channel, messageId: string | undefined): number {
    if (messageId === undefined) return channel.messages.length;
    const place = channel.messages.findIndex(({ id }) => id === messageId);
    if (place < 0) throw new Refusal("ValidationException");
    return place + 1;
  }

  ListChannelMembersReadStatus(actor: Actor, { channelId }: In<"ListChannelMembersReadStatus">) {
    const channel = this.seen(actor, channelId);
    return {
      members: byJoining(channel).map((member) => ({
        id: member.id,
        lastReadAt: date(member.lastReadAt),
        lastReadMessageId: member.lastRead === undefined ? undefined : channel.messages[member.lastRead - 1]?.id,
        unreadCount: unreadCount(channel, member),
      })),
    };
  }

  // The inbox.

  PinChannel(actor: Actor, { channelId, force }: In<"PinChannel">) {
    const user = userOf(actor);
    this.written(user, channelId);
    this.place(this.inbox(user).pins, { channel: channelId, at: this.clock() }, 10, force, "PinnedChannels");
    return {};
  }

  UnpinChannel(actor: Actor, { channelId }: In<"UnpinChannel">) {
    const user = userOf(actor);
    this.seen(user, channelId);
    const inbox = this.inbox(user);
    inbox.pins = inbox.pins.filter((pin) => pin.channel !== channelId);
    return {};
  }

  CreateInboxTag(actor: Actor, { name }: In<"CreateInboxTag">, made?: string) {
    const { tags } = this.inbox(userOf(actor));
    assertFree(tags, name);
    if (tags.length >= 15) throw new Refusal("TagsLimitReachedException");
    const tag = { id: given(made), name, at: this.clock(), channels: [] };
    tags.push(tag);
    tags.sort((one, other) => one.at - other.at || byText(one.id, other.id));
    return { tag: tagShown(tag) };
  }

  UpdateInboxTag(actor: Actor, { tagId, name }: In<"UpdateInboxTag">) {
    const user = userOf(actor);
    const tag = this.tag(user, tagId);
    assertFree(
      this.inbox(user).tags.filter((other) => other !== tag),
      name,
    );
    tag.name = name;
    return { tag: tagShown(tag) };
  }

  DeleteInboxTag(actor: Actor, { tagId }: In<"DeleteInboxTag">) {
    const inbox = this.inbox(userOf(actor));
    inbox.tags = inbox.tags.filter(({ id }) => id !== tagId);
    return {};
  }

  TagChannel(actor: Actor, { channelId, tagId, force }: In<"TagChannel">) {
    const user = userOf(actor);
    this.written(user, channelId);
    const { channels } = this.tag(user, tagId);
    this.place(channels, { channel: channelId, at: this.clock() }, 100, force, "TaggedChannels");
    return {};
  }

  UntagChannel(actor: Actor, { channelId, tagId }: In<"UntagChannel">) {
    const user = userOf(actor);
    this.seen(user, channelId);
    const tag = this.tag(user, tagId);
    tag.channels = tag.channels.filter(({ channel }) => channel !== channelId);
    return {};
  }

  ListInboxTags(actor: Actor, _: In<"ListInboxTags">) {
    return { tags: this.inbox(userOf(actor)).tags.map(tagShown) };
  }

  ListInboxTaggedChannels(actor: Actor, { tagId }: In<"ListInboxTaggedChannels">) {
    return { channels: taggedShown(this.tag(userOf(actor), tagId)) };
  }

  GetInboxState(actor: Actor, _: In<"GetInboxState">) {
    const { pins, marks, tags } = this.inbox(userOf(actor));
    return {
      channels: {
        pinned: [...pins].sort(lastPlacedFirst).map(({ channel, at }) => ({ channelId: channel, pinnedAt: date(at) })),
        unread: [...marks]
          .sort(lastPlacedFirst)
          .map(({ channel, at, message }) => ({ channelId: channel, unreadAt: date(at), messageId: message?.id })),
        tagged: tags.flatMap(taggedShown),
      },
      tags: tags.map(tagShown),
    };
  }

  /** Puts a channel where there is room for so many, or, by force, where the one placed longest ago was. */
  private place<P extends Placed>(shelf: P[], placed: P, room: number, force: boolean | undefined, what: string): void {
    if (shelf.some(({ channel }) => channel === placed.channel)) return;
    if (shelf.length >= room) {
      if (!force) throw new Refusal(`${what}LimitReachedException`);
      shelf.sort(lastPlacedFirst).pop();
    }
    shelf.push(placed);
  }

  private inbox(user: string): Inbox {
    const known = this.state.inboxes.get(user);
    if (known) return known;
    const inbox: Inbox = { pins: [], marks: [], tags: [] };
    this.state.inboxes.set(user, inbox);
    return inbox;
  }

  private tag(user: string, tagId: string): Tag {
    const tag = this.inbox(user).tags.find(({ id }) => id === tagId);
    if (!tag) throw new Refusal("TagNotFoundException");
    return tag;
  }

  /** A channel that the user isn't a member of any more, or that is no more, leaves the inbox. */
  private forget(user: string, channelId: string): void {
    const inbox = this.inbox(user);
    const others = ({ channel }: Placed) => channel !== channelId;
    inbox.pins = inbox.pins.filter(others);
    inbox.marks = inbox.marks.filter(others);
    for (const tag of inbox.tags) tag.channels = tag.channels.filter(others);
  }

  // Who may what.

  private isColleague(user: string): boolean {
    return this.users.get(user)?.colleague ?? false;
  }

  private sees(actor: Actor, channel: Channel): boolean {
    if (actor === undefined || memberOf(channel, actor)) return true;
    return channel.access === "public" && this.isColleague(actor);
  }

  private seen(actor: Actor, channelId: string): Channel {
    const channel = this.state.channels.get(channelId);
    if (!channel || !this.sees(actor, channel)) throw new Refusal("ChannelNotFoundException");
    return channel;
  }

  private written(actor: Actor, channelId: string): Channel {
    const channel = this.seen(actor, channelId);
    if (actor !== undefined && !memberOf(channel, actor)) throw new Refusal("ForbiddenException");
    return channel;
  }

  private group(channel: Channel): Channel {
    if (channel.kind === "direct") throw new Refusal("ForbiddenException");
    return channel;
  }

  private supervised(actor: Actor, channel: Channel): void {
    if (actor !== undefined && memberOf(channel, actor)?.role !== "supervisor") throw new Refusal("ForbiddenException");
  }

  /** The named users, each once. */
  private named(users: readonly string[] | undefined): string[] {
    if (users?.some((id) => !this.users.has(id))) throw new Refusal("UserNotFoundException");
    return [...new Set(users)];
  }

  private member(channel: Channel, user: string): Member {
    return given(memberOf(channel, user));
  }

  private message(channel: Channel, messageId: string): Message {
    const message = channel.messages.find(({ id }) => id === messageId);
    if (!message) throw new Refusal("MessageNotFoundException");
    return message;
  }

  private liveMessage(channel: Channel, messageId: string): Message {
    const message = this.message(channel, messageId);
    if (message.type === "deleted") throw new Refusal("MessageNotFoundException");
    return message;
  }

  // What changes.

  private newChannel(kind: Channel["kind"], id: string, createdBy: string): Channel {
    const now = this.clock();
    const channel: Channel = {
      ...{ id, kind, createdBy, createdAt: now, updatedAt: now, members: [], former: [], messages: [] },
      ...{ assignee: undefined, ...factsOf({}) },
    };
    this.state.channels.set(id, channel);
    return channel;
  }

  /** Adds those who aren't members, then takes out others; gives those who are new. A group has a supervisor while it has members. */
  private add(channel: Channel, users: readonly string[], leaving: readonly string[] = []): string[] {
    const added = users.filter((id) => !memberOf(channel, id));
    for (const id of added) {
      channel.members.push({
        ...{ id, role: "member", joinedAt: this.clock(), hidden: false },
        ...{ read: channel.messages.length, lastRead: undefined, lastReadAt: undefined },
      });
    }
    for (const id of leaving) {
      channel.members = channel.members.filter((member) => member.id !== id);
      channel.former.push(id);
      this.forget(id, channel.id);
    }
    if (channel.kind === "group" && !channel.members.some(({ role }) => role === "supervisor")) {
      const oldest = byJoining(channel);
      const successor = oldest.find(({ id }) => this.isColleague(id)) ?? oldest[0];
      if (successor) successor.role = "supervisor";
    }
    return added;
  }

  private append(channel: Channel, message: Partial<Message> & Pick<Message, "type" | "user" | "loud">): Message {
    const row: Message = {
      ...{ id: undefined, at: this.clock(), updatedAt: undefined, deletedAt: undefined },
      ...nothing(),
      ...message,
    };
    if (channel.messages.some(({ id }) => id !== undefined && row.id !== undefined && id >= row.id)) {
      throw new Error(`The id of the message ${row.id} doesn't sort after those of the earlier ones.`);
    }
    channel.messages.push(row);
    return row;
  }

  /** A system message that tells of a change. */
  private tell(channel: Channel, actor: Actor, silent: boolean | undefined, event: object): void {
    if (silent) return;
    const told = defined({ ...event, userId: actor });
    this.append(channel, { type: "system", user: actor ?? this.company, loud: false, event: told });
  }

  private said(
    actor: Actor,
    { text, quote }: Pick<In<"SendMessage">, "text" | "quote">,
  ): Pick<Message, "text" | "quote"> {
    const said = { text: written(text), quote: quote && this.quoted(actor, quote) };
    if (said.text === undefined && !said.quote) throw new Refusal("ValidationException");
    return said;
  }

  private quoted(actor: Actor, { channelId, messageId }: { channelId: string; messageId: string }): Quote {
    const channel = this.state.channels.get(channelId);
    const message = channel?.messages.find(({ id }) => id === messageId);
    if (!channel || !message || !this.sees(actor, channel) || message.type === "deleted") {
      throw new Refusal("ValidationException");
    }
    return { messageId, channelId, user: message.user, at: message.at, text: message.text };
  }

  private isPinned({ pin }: Message): Pin | undefined {
    return pin && (pin.expires === undefined || pin.expires > this.clock()) ? pin : undefined;
  }

  // What answers show.

  private userShown(id: string): object {
    return id === this.company ? { id, name: id } : { id, name: this.users.get(id)?.name };
  }

  private memberShown(channel: Channel, user: string) {
    const { id, joinedAt, role } = this.member(channel, user);
    return { member: { id, createdAt: date(joinedAt), role }, user: this.userShown(id) };
  }

  private firstMembers(channel: Channel) {
    const shown = byJoining(channel).map(({ id }) => this.memberShown(channel, id));
    return { members: shown.map(({ member }) => member), users: shown.map(({ user }) => user) };
  }

  private channelShown(channel: Channel): object {
    const { id, kind, subject, description, access, service, assignee, broadcast, createdBy } = channel;
    return {
      ...{ channelId: id, channelType: kind, memberCount: channel.members.length, company: this.company },
      ...{ subject, description, access, service, broadcast, createdBy },
      assignee: assignee === undefined ? undefined : this.userShown(assignee),
      external: channel.members.some((member) => !this.isColleague(member.id)),
      createdAt: date(channel.createdAt),
      updatedAt: date(channel.updatedAt),
      lastMessageAt: date(channel.messages.at(-1)?.at),
    };
  }

  private channelWithLast(channel: Channel): object {
    const last = channel.messages.at(-1);
    return { ...this.channelShown(channel), lastMessage: last && this.messageShown(channel, last) };
  }

  private messageShown(channel: Channel, message: Message): object {
    const { id, text, user, type, event, quote, reactions } = message;
    return {
      ...{ messageId: id, channelId: channel.id, text, type, event, user: this.userShown(user) },
      createdAt: date(message.at),
      updatedAt: date(message.updatedAt),
      deletedAt: date(message.deletedAt),
      pinnedAt: date(this.isPinned(message)?.at),
      quote: quote && {
        ...{ messageId: quote.messageId, channelId: quote.channelId, text: quote.text },
        ...{ user: this.userShown(quote.user), createdAt: date(quote.at) },
      },
      reactions: reactions.length > 0 ? reactions.slice(0, 10).map((one) => this.reactionShown(one)) : undefined,
      reactionCounts: reactions.length > 0 ? countsShown(reactions) : undefined,
    };
  }

  private reactionShown({ type, user, at }: Reaction): object {
    return { type, user: this.userShown(user), createdAt: date(at) };
  }
}

/** A call that is refused, with the name of its error. */
export class Refusal extends Error {
  constructor(override readonly name: string) {
    super(name);
  }
}

/** Whose token a call has: a user's, or, without one, the company's. */
export interface Caller {
  readonly user?: string | undefined;
}

export interface Account {
  readonly name: string;
  /** Of the company itself; others are outside parties. */
  readonly colleague: boolean;
}

/** Whom a call acts as; undefined: the company. */
type Actor = string | undefined;

/** The operations that the reference knows. */
export type Known = keyof OperationTypes & keyof Reference;

type In<K extends keyof OperationTypes> = OperationTypes[K]["input"];
type Handle = (this: Reference, actor: Actor, input: unknown, made: string | undefined) => unknown;

/** How long the answer to an Idempotency-Key is kept, in milliseconds. */
const KEPT = 24 * 60 * 60 * 1000;

interface State {
  channels: Map<string, Channel>;
  inboxes: Map<string, Inbox>;
  /** By caller, operation and Idempotency-Key. */
  answers: Map<string, { at: number; input: string; answer: unknown }>;
}

interface Facts {
  subject: string | undefined;
  description: string | undefined;
  access: "private" | "public";
  broadcast: boolean;
  service: string | undefined;
}

interface Channel extends Facts {
  readonly id: string;
  readonly kind: "group" | "direct";
  assignee: string | undefined;
  createdBy: string;
  createdAt: number;
  updatedAt: number;
  members: Member[];
  /** Who was a member and has left, or was taken out. */
  former: string[];
  /** Oldest first. */
  messages: Message[];
}

interface Member {
  readonly id: string;
  role: "member" | "supervisor";
  joinedAt: number;
  hidden: boolean;
  /** How many messages, from the first on, don't count as unread. */
  read: number;
  /** The message that was read last, counted from 1. */
  lastRead: number | undefined;
  lastReadAt: number | undefined;
}

interface Message {
  id: string | undefined;
  type: "regular" | "system" | "deleted";
  user: string;
  at: number;
  /** Counts as unread. */
  loud: boolean;
  text: string | undefined;
  quote: Quote | undefined;
  event: object | undefined;
  updatedAt: number | undefined;
  deletedAt: number | undefined;
  /** Oldest first. */
  reactions: Reaction[];
  pin: Pin | undefined;
}

interface Quote {
  messageId: string;
  channelId: string;
  user: string;
  at: number;
  text: string | undefined;
}

interface Reaction {
  type: ReactionType;
  user: string;
  at: number;
}

interface Pin {
  at: number;
  expires: number | undefined;
}

interface Placed {
  readonly channel: string;
  at: number;
}

interface Tag {
  readonly id: string;
  name: string;
  at: number;
  channels: Placed[];
}

interface Inbox {
  pins: Placed[];
  marks: (Placed & { message: Message | undefined })[];
  tags: Tag[];
}

/** What a message has when nothing was said in it, or nothing is left of it. */
const nothing = (): Pick<Message, "text" | "quote" | "event" | "reactions" | "pin"> => ({
  ...{ text: undefined, quote: undefined, event: undefined, reactions: [], pin: undefined },
});

const userOf = (actor: Actor): string => {
  if (actor === undefined) throw new Refusal("ValidationException");
  return actor;
};

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The test doesn't know what the call was about.");
  return value;
}

const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/** Text that says something. */
const written = (text: string | undefined): string | undefined => (text?.trim() ? text : undefined);

const factsOf = (input: Partial<Facts>): Facts => ({
  subject: input.subject,
  description: input.description || undefined,
  access: input.access ?? "private",
  broadcast: input.broadcast ?? false,
  service: input.service,
});

const date = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString();

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const memberOf = ({ members }: Channel, user: string): Member | undefined => members.find(({ id }) => id === user);

const ids = ({ members }: Channel): string[] => members.map(({ id }) => id);

const byJoining = ({ members }: Channel): Member[] =>
  [...members].sort((one, other) => one.joinedAt - other.joinedAt || byText(one.id, other.id));

/** Never backwards. Who joined has nothing unread, but has read the last message only when it says so. */
function advance(member: Member, read: number, now: number): void {
  if (read < member.read || read === 0 || (read === member.read && member.lastRead !== undefined)) return;
  Object.assign(member, { read, lastRead: read, lastReadAt: now });
}

const unreadCount = ({ messages }: Channel, { read }: Member): number =>
  messages.slice(read).filter(({ loud }) => loud).length;

/** The newest message first; ties by id, the largest first. */
const newestFirst = (channels: readonly Channel[]): Channel[] => {
  const activity = ({ messages, createdAt }: Channel) => messages.at(-1)?.at ?? createdAt;
  return [...channels].sort((one, other) => activity(other) - activity(one) || byText(other.id, one.id));
};

const lastPlacedFirst = (one: Placed, other: Placed): number => other.at - one.at || byText(one.channel, other.channel);

const page = <T>(
  all: readonly T[],
  { limit, offset = 0 }: { limit?: number | undefined; offset?: number | undefined },
  usual: number,
): T[] => all.slice(offset, offset + (limit ?? usual));

const assertFree = (tags: readonly Tag[], name: string): void => {
  if (tags.some((tag) => tag.name.toLowerCase() === name.toLowerCase())) throw new Refusal("ValidationException");
};

const tagShown = ({ id, name }: Tag) => ({ id, name });

const taggedShown = ({ id, channels }: Tag) =>
  [...channels].sort(lastPlacedFirst).map(({ channel }) => ({ channelId: channel, tagId: id }));

/** Of each type how many, in the order in which each was first used. */
const countsShown = (reactions: readonly Reaction[]) => {
  const first = new Map<ReactionType, number>();
  for (const { type, at } of reactions) first.set(type, Math.min(first.get(type) ?? at, at));
  return [...first]
    .sort(([one, at], [other, otherAt]) => at - otherAt || byText(one, other))
    .map(([type]) => ({ type, count: reactions.filter((one) => one.type === type).length }));
};
