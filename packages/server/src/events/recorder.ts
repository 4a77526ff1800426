import {
  type ChannelMember,
  encodeChannel,
  encodeMessage,
  encodeWebhookChatChannelAssignedEvent,
  encodeWebhookChatChannelCreatedEvent,
  encodeWebhookChatChannelDeletedEvent,
  encodeWebhookChatChannelReadEvent,
  encodeWebhookChatChannelUpdatedEvent,
  encodeWebhookChatMemberAddedEvent,
  encodeWebhookChatMemberRemovedEvent,
  encodeWebhookChatMessageActionTriggeredEvent,
  encodeWebhookChatMessageDeletedEvent,
  encodeWebhookChatMessagePinnedEvent,
  encodeWebhookChatMessageReactionDeletedEvent,
  encodeWebhookChatMessageReactionNewEvent,
  encodeWebhookChatMessageUnpinnedEvent,
  encodeWebhookChatMessageUpdatedEvent,
  type User,
  type WebhookEventType,
} from "@wildix/xbees-conversations-server-sdk";
import { isoDate } from "../clock";
import type { StoredReaction } from "../domain/stored";
import { presentChannel } from "../present/channels";
import { presentMember } from "../present/members";
import { type PresentContext, presentMessage, usersOfMessage } from "../present/messages";
import { Presented } from "../present/presented";
import { presentReaction } from "../present/reactions";
import { Users } from "../present/users";
import { newEventId } from "../rules/ids";
import { insertEvent, insertEvents, type NewEventRow } from "../store/events";
import type { ChannelRow, MemberRow, MessageRow } from "../store/schema";
import type { WriteTx } from "../store/store";
import { foldedMessageNew } from "./body";
import type { Signals } from "./signals";

/** What the recorder needs of a unit of work. */
export interface Recording extends PresentContext {
  readonly tx: WriteTx;
  readonly services: PresentContext["services"] & { readonly signals: Signals };
  readonly presented: Presented;
}

interface Envelope {
  readonly id: string;
  readonly type: WebhookEventType;
  readonly company: string;
  readonly time: number;
}

/** An event that is to be written: what it is about, as it was right after the change. */
interface Draft {
  readonly type: WebhookEventType;
  readonly channel: ChannelRow;
  readonly message?: MessageRow;
  /** Whom it shows, besides those in the message. */
  readonly users?: readonly string[];
  readonly onlyUser?: string;
  readonly joined?: readonly string[];
  readonly gone?: readonly string[];
  /** Its JSON text. Everybody whom it shows is loaded by then. */
  readonly encode: (envelope: Envelope, users: Users, call: Recording) => Promise<string>;
}

const idsOf = (members: readonly MemberRow[]): string[] => members.map(({ user_id }) => user_id);

/** By the time they joined, as lists have them. */
const byJoining = (one: MemberRow, other: MemberRow): number =>
  one.joined_at - other.joined_at || (one.user_id < other.user_id ? -1 : 1);

const listed = (members: readonly MemberRow[], users: Users): { members: ChannelMember[]; users: User[] } => ({
  members: members.map(presentMember),
  users: members.map(({ user_id }) => users.get(user_id)),
});

/**
 * What happened in one unit of work, told by whoever makes the change, in its order; it is written at the end, all at once. The
 * rows that it is given are those right after the change.
 *
 * @example call.events.channelUpdated(changed);
 */
export class EventRecorder {
  private readonly drafts: Draft[] = [];

  constructor(private readonly call: Recording) {}

  channelCreated(channel: ChannelRow, first: readonly MemberRow[]): void {
    const members = [...first].sort(byJoining);
    this.drafts.push({
      type: "chat:channel:created",
      channel,
      users: idsOf(members),
      joined: idsOf(members),
      encode: async (envelope, users, call) =>
        encodeWebhookChatChannelCreatedEvent({
          ...envelope,
          data: { channel: await presentChannel(call, channel), ...listed(members, users) },
        }),
    });
  }

  channelUpdated(channel: ChannelRow): void {
    this.drafts.push({
      type: "chat:channel:updated",
      channel,
      encode: async (envelope, _, call) =>
        encodeWebhookChatChannelUpdatedEvent({ ...envelope, data: { channel: await presentChannel(call, channel) } }),
    });
  }

  /** @param members Who were its members until then. */
  channelDeleted(channel: ChannelRow, members: readonly string[]): void {
    this.drafts.push({
      type: "chat:channel:deleted",
      channel,
      gone: members,
      encode: async (envelope, _, call) =>
        encodeWebhookChatChannelDeletedEvent({ ...envelope, data: { channel: await presentChannel(call, channel) } }),
    });
  }

  channelAssigned(channel: ChannelRow): void {
    this.drafts.push({
      type: "chat:channel:assigned",
      channel,
      encode: async (envelope, _, call) =>
        encodeWebhookChatChannelAssignedEvent({ ...envelope, data: { channel: await presentChannel(call, channel) } }),
    });
  }

  channelRead(channel: ChannelRow, userId: string): void {
    this.drafts.push({
      type: "chat:channel:read",
      channel,
      users: [userId],
      encode: async (envelope, users, call) =>
        encodeWebhookChatChannelReadEvent({
          ...envelope,
          data: {
            channel: await presentChannel(call, channel),
            user: users.get(userId),
            readAt: isoDate(call.now),
          },
        }),
    });
  }

  memberAdded(channel: ChannelRow, members: readonly MemberRow[]): void {
    this.drafts.push({
      type: "chat:member:added",
      channel,
      users: idsOf(members),
      joined: idsOf(members),
      encode: async (envelope, users, call) =>
        encodeWebhookChatMemberAddedEvent({
          ...envelope,
          data: { channel: await presentChannel(call, channel), ...listed(members, users) },
        }),
    });
  }

  /** @param members As they were. */
  memberRemoved(channel: ChannelRow, members: readonly MemberRow[]): void {
    this.drafts.push({
      type: "chat:member:removed",
      channel,
      users: idsOf(members),
      gone: idsOf(members),
      encode: async (envelope, users, call) =>
        encodeWebhookChatMemberRemovedEvent({
          ...envelope,
          data: { channel: await presentChannel(call, channel), ...listed(members, users) },
        }),
    });
  }

  messageNew(channel: ChannelRow, message: MessageRow): void {
    this.drafts.push({
      type: "chat:message:new",
      channel,
      message,
      encode: async (envelope, _, call) => {
        const said = encodeMessage(await presentMessage(call, message, channel.id));
        return foldedMessageNew(envelope, encodeChannel(await presentChannel(call, channel)), said);
      },
    });
  }

  messageUpdated(channel: ChannelRow, message: MessageRow): void {
    this.drafts.push({
      type: "chat:message:updated",
      channel,
      message,
      encode: async (envelope, _, call) =>
        encodeWebhookChatMessageUpdatedEvent({ ...envelope, data: await about(call, channel, message) }),
    });
  }

  /** @param message The tombstone. */
  messageDeleted(channel: ChannelRow, message: MessageRow): void {
    this.drafts.push({
      type: "chat:message:deleted",
      channel,
      message,
      encode: async (envelope, _, call) =>
        encodeWebhookChatMessageDeletedEvent({ ...envelope, data: await about(call, channel, message) }),
    });
  }

  messagePinned(channel: ChannelRow, message: MessageRow, userId: string): void {
    this.drafts.push({
      type: "chat:message:pinned",
      channel,
      message,
      users: [userId],
      encode: async (envelope, users, call) =>
        encodeWebhookChatMessagePinnedEvent({
          ...envelope,
          data: { ...(await about(call, channel, message)), user: users.get(userId) },
        }),
    });
  }

  messageUnpinned(channel: ChannelRow, message: MessageRow, userId: string): void {
    this.drafts.push({
      type: "chat:message:unpinned",
      channel,
      message,
      users: [userId],
      encode: async (envelope, users, call) =>
        encodeWebhookChatMessageUnpinnedEvent({
          ...envelope,
          data: { ...(await about(call, channel, message)), user: users.get(userId) },
        }),
    });
  }

  reactionNew(channel: ChannelRow, message: MessageRow, reaction: StoredReaction): void {
    this.drafts.push({
      type: "chat:message:reaction:new",
      channel,
      message,
      users: [reaction.userId],
      encode: async (envelope, users, call) =>
        encodeWebhookChatMessageReactionNewEvent({
          ...envelope,
          data: { ...(await about(call, channel, message)), reaction: presentReaction(reaction, users) },
        }),
    });
  }

  /** @param reaction As it was. */
  reactionDeleted(channel: ChannelRow, message: MessageRow, reaction: StoredReaction): void {
    this.drafts.push({
      type: "chat:message:reaction:deleted",
      channel,
      message,
      users: [reaction.userId],
      encode: async (envelope, users, call) =>
        encodeWebhookChatMessageReactionDeletedEvent({
          ...envelope,
          data: { ...(await about(call, channel, message)), reaction: presentReaction(reaction, users) },
        }),
    });
  }

  actionTriggered(
    channel: ChannelRow,
    message: MessageRow,
    { userId, triggerId, actionId }: { readonly userId: string; readonly triggerId: string; readonly actionId: string },
  ): void {
    this.drafts.push({
      type: "chat:message:action",
      channel,
      message,
      users: [userId],
      onlyUser: message.user_id,
      encode: async (envelope, users, call) =>
        encodeWebhookChatMessageActionTriggeredEvent({
          ...envelope,
          data: { ...(await about(call, channel, message)), user: users.get(userId), triggerId, actionId },
        }),
    });
  }

  /** Writes what happened; nothing else may be written after it in the unit of work. */
  async write(): Promise<void> {
    const { call, drafts } = this;
    if (drafts.length === 0) return;
    const users = await Users.load(call, drafts.flatMap(usersIn(call)));
    const rows: NewEventRow[] = [];
    for (const draft of drafts) rows.push(await rowOf(draft, users, call));
    if (rows.length === 1) call.tx.send(insertEvent, rows[0] as NewEventRow);
    else call.tx.send(insertEvents, { rows: JSON.stringify(rows) });
    call.tx.afterCommit(() => call.services.signals.publish("events", ""));
  }
}

/**
 * Runs a unit of work that tells what happens, and writes that as its last.
 *
 * @example store.write((tx) => recordingEvents({ ...context, tx }, (call) => pinMessage(call, …)))
 */
export async function recordingEvents<C extends Omit<Recording, "presented">, T>(
  context: C,
  work: (call: C & { readonly events: EventRecorder; readonly presented: Presented }) => Promise<T>,
): Promise<T> {
  const presented = new Presented();
  const events = new EventRecorder({ ...context, presented });
  const result = await work({ ...context, events, presented });
  await events.write();
  return result;
}

const about = async (call: Recording, channel: ChannelRow, message: MessageRow) => ({
  channel: await presentChannel(call, channel),
  message: await presentMessage(call, message, channel.id),
});

/** Everybody whom an event shows and who isn't loaded yet. */
const usersIn =
  ({ presented }: Recording) =>
  ({ channel, message, users = [] }: Draft): string[] => [
    ...(channel.assignee === null ? [] : [channel.assignee]),
    ...(message && !presented.messages.has(message) ? usersOfMessage(message) : []),
    ...users,
  ];

async function rowOf(draft: Draft, users: Users, call: Recording): Promise<NewEventRow> {
  const { type, channel, onlyUser = null, joined = [], gone = [] } = draft;
  const envelope = { id: newEventId(), type, company: channel.company, time: call.now };
  return {
    ...envelope,
    channel: channel.id,
    body: await draft.encode(envelope, users, call),
    only_user: onlyUser,
    joined: joined.length === 0 ? null : JSON.stringify(joined),
    gone: gone.length === 0 ? null : JSON.stringify(gone),
  };
}
