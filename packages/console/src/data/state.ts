import type {
  Channel,
  ChannelMember,
  InboxTag,
  Message,
  MessageAttachment,
  MessageQuote,
  User,
} from "@wildix/xbees-conversations-client";

/** How a list that the service gives is doing. */
export type Loading =
  | { readonly status: "idle" | "loading" | "ready" }
  | { readonly status: "failed"; readonly error: string };

export const idle: Loading = { status: "idle" };
export const loading: Loading = { status: "loading" };
export const ready: Loading = { status: "ready" };

/** Whether what happens arrives as it happens. */
export type Connection = "connecting" | "live" | "offline";

/** The messages of one channel, as far as they were read. */
export interface Room {
  readonly loading: Loading;
  /** Oldest first, by id: ids of a channel sort by time. */
  readonly messages: readonly Message[];
  readonly hasOlder: boolean;
  /** When each message was last changed by an event, in `ChatState.clock`: an answer that was asked for before loses. */
  readonly changed: Readonly<Record<string, number>>;
}

export interface Members {
  readonly loading: Loading;
  readonly members: readonly ChannelMember[];
}

/** What a user did to the own inbox. */
export interface Inbox {
  readonly loading: Loading;
  /** The channels of the inbox: those that are shown, and those that are hidden. */
  readonly shown: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  /** Not all channels are here yet. */
  readonly hasMore: boolean;
  /** Channels with messages that weren't read. */
  readonly unread: ReadonlySet<string>;
  /** Channels marked as unread. */
  readonly marked: ReadonlySet<string>;
  /** When each channel was pinned. */
  readonly pinned: Readonly<Record<string, string>>;
  readonly tags: readonly InboxTag[];
  /** The tags of each channel. */
  readonly tagged: Readonly<Record<string, readonly string[]>>;
}

/** A message that was written here and isn't known to have arrived. It survives a reload, with its key. */
export interface Outgoing {
  /** The idempotency key: the same for every attempt, so that the message is sent once. */
  readonly key: string;
  readonly channelId: string;
  readonly text?: string;
  readonly quote?: MessageQuote;
  readonly attachments?: readonly MessageAttachment[];
  /** In milliseconds since 1970. */
  readonly writtenAt: number;
  /** `waiting`: its turn or the network hasn't come. `failed`: the service refused it, and says why. */
  readonly status: "waiting" | "sending" | "failed";
  readonly error?: string;
  /** The newest message that was known before the first attempt: whatever arrived of it is newer. */
  readonly after?: string;
  /** It may have arrived, though no answer did. */
  readonly attempted: boolean;
}

export interface ChatState {
  /** The id of who is signed in. */
  readonly me: string;
  readonly people: Readonly<Record<string, User>>;
  readonly channels: Readonly<Record<string, Channel>>;
  readonly inbox: Inbox;
  readonly rooms: Readonly<Record<string, Room>>;
  readonly members: Readonly<Record<string, Members>>;
  /** Who types where, and until when that is believed, in milliseconds since 1970. */
  readonly typing: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly outgoing: readonly Outgoing[];
  readonly connection: Connection;
  /** Counts the events: tells which answers are older. */
  readonly clock: number;
}

export const emptyRoom: Room = { loading: idle, messages: [], hasOlder: true, changed: {} };

export const initialState = (me: string): ChatState => ({
  me,
  people: {},
  channels: {},
  inbox: {
    loading: idle,
    shown: new Set(),
    hidden: new Set(),
    hasMore: false,
    unread: new Set(),
    marked: new Set(),
    pinned: {},
    tags: [],
    tagged: {},
  },
  rooms: {},
  members: {},
  typing: {},
  outgoing: [],
  connection: "connecting",
  clock: 0,
});
