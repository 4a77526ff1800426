import { forbidden, messageNotFound } from "../errors";
import type { ReadCall, WriteCall } from "../pipeline/call";
import { canSend } from "../rules/access";
import { newId } from "../rules/ids";
import type { SystemEvent } from "../rules/system-events";
import { countMessage } from "../store/channels";
import { noteMessage, setMemberRead, unhideForAll } from "../store/members";
import { deleteMessagePin } from "../store/message-pins";
import {
  buryMessage as buryMessageRow,
  findMessage,
  insertMessage,
  lockMessage,
  setMessageContent,
} from "../store/messages";
import { deleteReactions } from "../store/reactions";
import type { ChannelRow, MemberRow, MessageRow } from "../store/schema";
import type { Seen } from "./channels";
import type { StoredContent } from "./content";
import { moveAttachments } from "./files";

export interface NewMessage extends Partial<StoredContent> {
  readonly type: "regular" | "system";
  readonly userId: string;
  /** What happened, as JSON. */
  readonly event?: string | undefined;
  /** Counts as unread, and brings the channel back where members have hidden it. */
  readonly loud: boolean;
}

/** @throws ForbiddenException for those who read only, and for all but supervisors where the channel is a broadcast. */
export function assertMaySend(call: ReadCall, { channel, member }: Seen): void {
  if (!canSend(call.actor, channel, member)) {
    throw forbidden("Only supervisors send to this channel: it is a broadcast.");
  }
}

/** A new message, and its channel as it is afterwards. */
export interface Appended {
  readonly message: MessageRow;
  readonly channel: ChannelRow;
}

/**
 * Writes a message at the end of a channel: with the next number, at the top of everybody's list, unread for all but its author.
 *
 * @param channel As it is now: its row stays locked until the commit, so that the numbers follow the order in which messages
 * become visible. With another row the database refuses the number, which is taken.
 * @param sender The author's membership, which has then read everything.
 */
export async function appendMessage(
  call: WriteCall,
  channel: ChannelRow,
  message: NewMessage,
  sender?: MemberRow,
): Promise<Appended> {
  const { tx, company, now } = call;
  const loud = message.loud ? 1 : 0;
  tx.send(countMessage, { company, id: channel.id, now, loud });
  const row: MessageRow = {
    company,
    history: channel.history,
    seq: channel.last_seq + 1,
    id: newId(),
    loud: channel.last_loud + loud,
    type: message.type,
    user_id: message.userId,
    text: message.text ?? null,
    elements: message.elements ?? null,
    attachments: message.attachments ?? null,
    quote: message.quote ?? null,
    event: message.event ?? null,
    created_at: now,
    updated_at: null,
    deleted_at: null,
    reactions: null,
    pinned_at: null,
    pin_expires_at: null,
  };
  tx.send(insertMessage, row);
  await moveAttachments(call, null, row.attachments);
  const activity = Math.max(channel.activity, now);
  const read = {
    company,
    channel: channel.id,
    user_id: sender?.user_id ?? null,
    read_seq: row.seq,
    read_loud: row.loud,
    read_at: now,
    read_message: row.id,
  };
  if (channel.fanout === 1) {
    tx.send(noteMessage, { ...read, activity, loud });
  } else {
    if (message.loud) tx.send(unhideForAll, read);
    if (sender) tx.send(setMemberRead, { ...read, user_id: sender.user_id });
  }
  const appended = {
    message: row,
    channel: { ...channel, last_seq: row.seq, last_loud: row.loud, last_message_at: now, activity },
  };
  call.events.messageNew(appended.channel, row);
  return appended;
}

/** In whose name a system message is written: the acting user's, else the company's. */
export const speaker = ({ actor, company }: ReadCall): string => (actor.kind === "user" ? actor.id : company);

/**
 * Writes what happened to the channel into it, in the name of who did it; it moves no unread count. Gives the channel as it is
 * afterwards.
 */
export async function appendSystemMessage(
  call: WriteCall,
  channel: ChannelRow,
  event: SystemEvent,
  silent: boolean | undefined,
): Promise<ChannelRow> {
  if (silent) return channel;
  const appended = await appendMessage(call, channel, {
    type: "system",
    userId: speaker(call),
    event: JSON.stringify({ ...event, userId: call.actor.kind === "user" ? call.actor.id : undefined }),
    loud: false,
  });
  return appended.channel;
}

/** @throws MessageNotFoundException */
export async function readMessage(call: ReadCall, channel: ChannelRow, messageId: string): Promise<MessageRow> {
  const { company, tx } = call;
  const row = await tx.one(findMessage, { company, history: channel.history, id: messageId });
  if (!row) throw messageNotFound(messageId);
  return row;
}

/**
 * A message of any type, of which something else than its content is to be changed: a tombstone is none.
 *
 * @throws MessageNotFoundException
 */
export async function lockLiveMessage(call: WriteCall, channel: ChannelRow, messageId: string): Promise<MessageRow> {
  const { company, tx } = call;
  const row = await tx.one(lockMessage, { company, history: channel.history, id: messageId });
  if (!row || row.type === "deleted") throw messageNotFound(messageId);
  return row;
}

/**
 * A message to be changed: a tombstone and a system message are none.
 *
 * @throws MessageNotFoundException
 */
export async function changeMessage(call: WriteCall, channel: ChannelRow, messageId: string): Promise<MessageRow> {
  const { company, tx } = call;
  const row = await tx.one(lockMessage, { company, history: channel.history, id: messageId });
  if (row?.type !== "regular") throw messageNotFound(messageId);
  return row;
}

/**
 * As `changeMessage`, for its author.
 *
 * @throws ForbiddenException when it is another's.
 */
export async function changeOwnMessage(
  call: WriteCall,
  channel: ChannelRow,
  messageId: string,
  author: string,
): Promise<MessageRow> {
  const row = await changeMessage(call, channel, messageId);
  if (row.user_id !== author) throw forbidden("Only its author may change a message.");
  return row;
}

export async function editMessage(
  call: WriteCall,
  channel: ChannelRow,
  row: MessageRow,
  content: StoredContent,
): Promise<MessageRow> {
  const { company, history, id } = row;
  const edited = { ...row, ...content, updated_at: call.now };
  await call.tx.run(setMessageContent, { company, history, id, ...content, updated_at: call.now });
  await moveAttachments(call, row.attachments, content.attachments);
  call.events.messageUpdated(channel, edited);
  return edited;
}

/** Leaves a tombstone; reactions and the pin go with what they were about, files that no other message has after a day. */
export async function buryMessage(call: WriteCall, channel: ChannelRow, row: MessageRow): Promise<void> {
  const { company, history, id, attachments } = row;
  await call.tx.run(buryMessageRow, { company, history, id, deleted_at: call.now });
  await moveAttachments(call, attachments, null);
  await call.tx.run(deleteReactions, { company, history, message_id: id });
  await call.tx.run(deleteMessagePin, { company, history, message_id: id });
  call.events.messageDeleted(channel, { ...row, ...EMPTY, type: "deleted", deleted_at: call.now });
}

/** What a tombstone doesn't have. */
const EMPTY = {
  text: null,
  elements: null,
  attachments: null,
  quote: null,
  event: null,
  reactions: null,
  pinned_at: null,
  pin_expires_at: null,
} as const;
