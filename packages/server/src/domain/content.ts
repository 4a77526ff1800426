import type { MessageAttachment, MessageQuote, SendMessageInput } from "@wildix/xbees-conversations-server-sdk";
import { channelNotFound, invalid, messageNotFound } from "../errors";
import type { ReadCall } from "../pipeline/call";
import { findFiles } from "../store/files";
import type { ChannelRow, FileRow, MessageRow } from "../store/schema";
import { readChannel } from "./channels";
import { readMessage } from "./messages";
import type { StoredAttachment, StoredQuote } from "./stored";

/** What somebody says: the members that a message, an edit and a first message of a channel have in common. */
export type Content = Pick<SendMessageInput, "text" | "elements" | "attachments" | "quote">;

/** The same as its columns. */
export interface StoredContent {
  readonly text: string | null;
  readonly elements: string | null;
  readonly attachments: string | null;
  readonly quote: string | null;
}

/** As `storeContent`, for a part of a message: what isn't given is null, and it may be that nothing is left. */
export async function storeParts(
  call: ReadCall,
  channel: ChannelRow,
  content: Content,
  path: string,
): Promise<StoredContent> {
  return {
    text: content.text?.trim() ? content.text : null,
    elements: content.elements?.length ? JSON.stringify(content.elements) : null,
    attachments: content.attachments?.length
      ? JSON.stringify(await storeAttachments(call, channel, content.attachments, path))
      : null,
    quote: content.quote ? JSON.stringify(await storeQuote(call, content.quote, path)) : null,
  };
}

/**
 * Turns what the caller says into what is kept: of attachments and quotes only the ids are taken, the facts are the stored ones.
 *
 * @param path JSON pointer to what holds the content, "" for the input itself.
 * @throws ValidationException when nothing is said, and for files and quoted messages that aren't there.
 */
export async function storeContent(
  call: ReadCall,
  channel: ChannelRow,
  content: Content,
  path = "",
): Promise<StoredContent> {
  const stored = await storeParts(call, channel, content, path);
  assertNotEmpty(stored, path);
  return stored;
}

/** @throws ValidationException */
export function assertNotEmpty(content: StoredContent, path = ""): void {
  if (!content.text && !content.elements && !content.attachments && !content.quote) {
    throw invalid(path, "A message needs at least one of text, elements, attachments and quote.");
  }
}

async function storeAttachments(
  call: ReadCall,
  channel: ChannelRow,
  attachments: readonly MessageAttachment[],
  path: string,
): Promise<StoredAttachment[]> {
  const ids = JSON.stringify(attachments.map((attachment) => attachment.id));
  const rows = await call.tx.all(findFiles, { company: call.company, history: channel.history, ids });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return attachments.map((attachment, index) => {
    const row = byId.get(attachment.id);
    if (row?.state !== "stored") {
      throw invalid(
        `${path}/attachments/${index}/id`,
        "No file with this id was uploaded to this channel: call UploadFile, PUT the bytes, then attach what GetUploadedFileInfo gives.",
      );
    }
    return attachmentOf(row);
  });
}

export const attachmentOf = (file: FileRow): StoredAttachment => ({
  id: file.id,
  name: file.name,
  mime: file.mime ?? "application/octet-stream",
  size: file.size ?? 0,
  width: file.width ?? undefined,
  height: file.height ?? undefined,
  thumbnail: file.thumbnail === 1 || undefined,
});

async function storeQuote(call: ReadCall, quote: MessageQuote, path: string): Promise<StoredQuote> {
  const quoted = await findQuoted(call, quote).catch((error: unknown) => {
    throw isNotFound(error)
      ? invalid(`${path}/quote/messageId`, "You can see no message with this id in that channel.")
      : error;
  });
  return {
    messageId: quoted.id,
    channelId: quote.channelId,
    userId: quoted.user_id,
    createdAt: quoted.created_at,
    text: quoted.text ?? undefined,
    attachments: quoted.attachments ? (JSON.parse(quoted.attachments) as StoredAttachment[]) : undefined,
  };
}

async function findQuoted(call: ReadCall, quote: MessageQuote): Promise<MessageRow> {
  const { channel } = await readChannel(call, quote.channelId);
  const message = await readMessage(call, channel, quote.messageId);
  if (message.type === "deleted") throw messageNotFound(quote.messageId);
  return message;
}

const NOT_FOUND = new Set([channelNotFound("").name, messageNotFound("").name] as string[]);
const isNotFound = (error: unknown): boolean => error instanceof Error && NOT_FOUND.has(error.name);
