import type { Element, Message, MessageAttachment, MessageQuote } from "@wildix/xbees-conversations-server-sdk";
import { isoDate } from "../clock";
import type { StoredAttachment, StoredQuote, StoredReactions } from "../domain/stored";
import { isPinned } from "../rules/message-pins";
import type { MessageRow } from "../store/schema";
import type { ReadTx } from "../store/store";
import type { Presented } from "./presented";
import { presentReaction } from "./reactions";
import { Users } from "./users";

/** Makes the URL of a file's thumbnail. */
export type ThumbnailLink = (company: string, fileId: string) => string;

const parse = <T>(json: string | null): T | undefined => (json === null ? undefined : (JSON.parse(json) as T));

/** A message's row with its JSON read once. */
interface Parsed {
  readonly row: MessageRow;
  readonly elements: Element[] | undefined;
  readonly attachments: StoredAttachment[] | undefined;
  readonly quote: StoredQuote | undefined;
  readonly reactions: StoredReactions | undefined;
}

const parseRow = (row: MessageRow): Parsed => ({
  row,
  elements: parse(row.elements),
  attachments: parse(row.attachments),
  quote: parse(row.quote),
  reactions: parse(row.reactions),
});

/** The ids of those whom messages show. */
function usersOf(messages: readonly Parsed[]): string[] {
  const ids: string[] = [];
  for (const { row, quote, reactions } of messages) {
    ids.push(row.user_id);
    if (quote) ids.push(quote.userId);
    if (reactions) for (const reaction of reactions.first) ids.push(reaction.userId);
  }
  return ids;
}

/** The ids of those whom a message shows. */
export const usersOfMessage = (row: MessageRow): string[] => usersOf([parseRow(row)]);

export const presentAttachment = (
  attachment: StoredAttachment,
  company: string,
  link: ThumbnailLink,
): MessageAttachment => ({
  id: attachment.id,
  fsId: attachment.id,
  mime: attachment.mime,
  name: attachment.name,
  size: attachment.size,
  width: attachment.width,
  height: attachment.height,
  thumbnail: attachment.thumbnail ? link(company, attachment.id) : undefined,
});

type Attachments = (stored: readonly StoredAttachment[] | undefined) => MessageAttachment[] | undefined;

const presentQuote = (quote: StoredQuote, users: Users, attachments: Attachments): MessageQuote => ({
  messageId: quote.messageId,
  channelId: quote.channelId,
  user: users.get(quote.userId),
  createdAt: isoDate(quote.createdAt),
  text: quote.text,
  attachments: attachments(quote.attachments),
});

const present = (parsed: Parsed, channelId: string, users: Users, call: PresentContext): Message => {
  const { row, quote, reactions } = parsed;
  const attachments: Attachments = (stored) =>
    stored?.map((attachment) => presentAttachment(attachment, call.company, call.services.thumbnailLink));
  return {
    text: row.text ?? undefined,
    elements: parsed.elements,
    attachments: attachments(parsed.attachments),
    quote: quote && presentQuote(quote, users, attachments),
    messageId: row.id,
    channelId,
    createdAt: isoDate(row.created_at),
    user: users.get(row.user_id),
    type: row.type,
    event: row.event ?? undefined,
    reactions: reactions?.first.map((reaction) => presentReaction(reaction, users)),
    updatedAt: row.updated_at === null ? undefined : isoDate(row.updated_at),
    reactionCounts: reactions?.counts,
    pinnedAt: isPinned(row, call.now) ? isoDate(row.pinned_at) : undefined,
    deletedAt: row.deleted_at === null ? undefined : isoDate(row.deleted_at),
  };
};

export interface PresentContext {
  readonly tx: ReadTx;
  readonly company: string;
  readonly now: number;
  readonly services: { readonly thumbnailLink: ThumbnailLink };
  /** What the unit of work has shown already. */
  readonly presented?: Presented | undefined;
}

interface Placed {
  readonly row: MessageRow;
  readonly channelId: string;
}

/** Messages of any channels as the API shows them, with one query for all their users. */
export async function presentMessages(call: PresentContext, rows: readonly Placed[]): Promise<Message[]> {
  const parsed = rows.map(({ row }) => parseRow(row));
  const users = await Users.load(call, usersOf(parsed));
  return parsed.map((message, index) => present(message, (rows[index] as Placed).channelId, users, call));
}

/** One message; the same row is shown once in a unit of work. */
export async function presentMessage(call: PresentContext, row: MessageRow, channelId: string): Promise<Message> {
  const known = call.presented?.messages.get(row);
  if (known) return known;
  const [message] = (await presentMessages(call, [{ row, channelId }])) as [Message];
  call.presented?.messages.set(row, message);
  return message;
}
