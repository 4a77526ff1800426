import type { Message, User } from "@wildix/xbees-conversations-client";
import type { ConversationsEvent } from "@wildix/xbees-conversations-utils";
import { changedMessage } from "./room";
import type { ChatState, Inbox } from "./state";

/** Who is said to type is believed to for so long, in milliseconds, unless it is said again. */
export const TYPING_MS = 8_000;

export const withPeople = (state: ChatState, users: readonly User[]): ChatState => {
  const news = users.filter((user) => {
    const known = state.people[user.id];
    return !known || (user.name ?? known.name) !== known.name || (user.email ?? known.email) !== known.email;
  });
  if (news.length === 0) return state;
  return { ...state, people: { ...state.people, ...Object.fromEntries(news.map((user) => [user.id, user])) } };
};

const withInbox = (state: ChatState, change: Partial<Inbox>): ChatState => ({
  ...state,
  inbox: { ...state.inbox, ...change },
});

export const plus = (set: ReadonlySet<string>, item: string): ReadonlySet<string> =>
  set.has(item) ? set : new Set([...set, item]);

export const minus = (set: ReadonlySet<string>, item: string): ReadonlySet<string> => {
  if (!set.has(item)) return set;
  const rest = new Set(set);
  rest.delete(item);
  return rest;
};

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> => {
  if (!(key in record)) return record;
  const { [key]: _, ...rest } = record;
  return rest;
};

/** What a channel is told of, and what only its lists have is kept. */
function withChannel(state: ChatState, channel: ChatState["channels"][string]): ChatState {
  const known = state.channels[channel.channelId];
  const lastMessage = channel.lastMessage ?? known?.lastMessage;
  return {
    ...state,
    channels: {
      ...state.channels,
      [channel.channelId]: lastMessage ? { ...channel, lastMessage } : channel,
    },
  };
}

/** A channel that the user is in no more: nothing of it stays. */
export function withoutChannel(state: ChatState, channelId: string): ChatState {
  const { inbox } = state;
  return {
    ...withInbox(state, {
      shown: minus(inbox.shown, channelId),
      hidden: minus(inbox.hidden, channelId),
      unread: minus(inbox.unread, channelId),
      marked: minus(inbox.marked, channelId),
      pinned: without(inbox.pinned, channelId),
      tagged: without(inbox.tagged, channelId),
    }),
    rooms: without(state.rooms, channelId),
    members: without(state.members, channelId),
    channels: without(state.channels, channelId),
  };
}

/** A message was changed, or is new: in its channel, and where it is the channel's last. */
export function withChangedMessage(state: ChatState, message: Message): ChatState {
  const { channelId } = message;
  const room = state.rooms[channelId];
  const channel = state.channels[channelId];
  const last = channel?.lastMessage;
  const isLast = last
    ? last.messageId <= message.messageId
    : message.createdAt >= (channel?.lastMessageAt ?? channel?.createdAt ?? "");
  return {
    ...state,
    rooms: room ? { ...state.rooms, [channelId]: changedMessage(room, message, state.clock) } : state.rooms,
    channels:
      channel && isLast
        ? {
            ...state.channels,
            [channelId]: { ...channel, lastMessage: message, lastMessageAt: message.createdAt },
          }
        : state.channels,
  };
}

const notTyping = (state: ChatState, channelId: string, userId: string): ChatState => {
  const typing = state.typing[channelId];
  if (!typing || !(userId in typing)) return state;
  return { ...state, typing: { ...state.typing, [channelId]: without(typing, userId) } };
};

/** What the state is after an event. Events may come twice, and after the answers that tell the same. */
export function applyEvent(before: ChatState, event: ConversationsEvent, now: number): ChatState {
  const state: ChatState = { ...before, clock: before.clock + 1 };
  const { me } = state;
  switch (event.type) {
    case "chat:channel:created": {
      const { channel, users } = event.data;
      const known = withPeople(withChannel(state, channel), users);
      return withInbox(known, { shown: plus(known.inbox.shown, channel.channelId) });
    }
    case "chat:channel:updated":
    case "chat:channel:assigned":
      return withChannel(state, event.data.channel);
    case "chat:channel:deleted":
      return withoutChannel(state, event.data.channel.channelId);
    case "chat:channel:read": {
      const { channel, user } = event.data;
      if (user.id !== me) return state;
      return withInbox(state, {
        unread: minus(state.inbox.unread, channel.channelId),
        marked: minus(state.inbox.marked, channel.channelId),
      });
    }
    case "chat:member:added": {
      const { channel, members, users } = event.data;
      const next = withPeople(withChannel(state, channel), users);
      const known = next.members[channel.channelId];
      const added = members.filter(({ id }) => !known?.members.some((member) => member.id === id));
      return {
        ...(members.some(({ id }) => id === me)
          ? withInbox(next, { shown: plus(next.inbox.shown, channel.channelId) })
          : next),
        members: known
          ? { ...next.members, [channel.channelId]: { ...known, members: [...known.members, ...added] } }
          : next.members,
      };
    }
    case "chat:member:removed": {
      const { channel, members } = event.data;
      if (members.some(({ id }) => id === me)) return withoutChannel(state, channel.channelId);
      const next = withChannel(state, channel);
      const known = next.members[channel.channelId];
      if (!known) return next;
      const rest = known.members.filter(({ id }) => !members.some((member) => member.id === id));
      return { ...next, members: { ...next.members, [channel.channelId]: { ...known, members: rest } } };
    }
    case "chat:message:new": {
      const { channel, message } = event.data;
      const { channelId } = channel;
      const known = withPeople(withChannel(state, channel), [message.user]);
      const next = notTyping(withChangedMessage(known, message), channelId, message.user.id);
      return withInbox(next, {
        // A message brings back what was hidden.
        shown: plus(next.inbox.shown, channelId),
        hidden: minus(next.inbox.hidden, channelId),
        unread: message.user.id === me ? minus(next.inbox.unread, channelId) : plus(next.inbox.unread, channelId),
      });
    }
    case "chat:message:updated":
    case "chat:message:deleted":
    case "chat:message:pinned":
    case "chat:message:unpinned":
    case "chat:message:reaction:new":
    case "chat:message:reaction:deleted":
      return withChangedMessage(withChannel(state, event.data.channel), event.data.message);
    case "chat:message:action":
      return state;
    case "chat:typing:start": {
      const { channel, user } = event.data;
      if (user.id === me) return state;
      const typing = { ...state.typing[channel.channelId], [user.id]: now + TYPING_MS };
      return { ...withPeople(state, [user]), typing: { ...state.typing, [channel.channelId]: typing } };
    }
    case "chat:typing:stop":
      return notTyping(state, event.data.channel.channelId, event.data.user.id);
    default:
      // A kind of event that is newer than this page.
      return state;
  }
}
