import { fileNotFound } from "../errors";
import { isStored, type StoredFile } from "../files/files";
import type { ReadCall } from "../pipeline/call";
import { findFile, insertFile, releaseFile, useFile } from "../store/files";
import type { ChannelRow, FileRow } from "../store/schema";
import { ConflictError, type WriteTx } from "../store/store";
import type { StoredAttachment } from "./stored";

/** How long a file waits for a message that has it, in milliseconds. */
export const LOOSE_PERIOD = 24 * 60 * 60 * 1000;

interface WriteContext {
  readonly tx: WriteTx;
  readonly company: string;
  readonly now: number;
}

/** Makes a file of the channel, whose bytes are to come. Unless a message gets it, it goes after a day. */
export async function announceFile(
  { tx, company, now }: WriteContext,
  channel: ChannelRow,
  file: Pick<FileRow, "id" | "owner" | "name">,
): Promise<void> {
  await tx.run(insertFile, {
    company,
    id: file.id,
    channel: channel.id,
    history: channel.history,
    owner: file.owner,
    name: file.name,
    created_at: now,
    remove_at: now + LOOSE_PERIOD,
  });
}

/** A file of the channel, whether its bytes are there or not. */
export async function findFileOf(call: ReadCall, channel: ChannelRow, fileId: string): Promise<FileRow | undefined> {
  const row = await call.tx.one(findFile, { company: call.company, id: fileId });
  return row?.history === channel.history ? row : undefined;
}

/** @throws FileNotFoundException alike for what isn't there, isn't there yet and belongs to another channel. */
export async function readFile(call: ReadCall, channel: ChannelRow, fileId: string): Promise<StoredFile> {
  const row = await findFileOf(call, channel, fileId);
  if (!isStored(row)) throw fileNotFound(`The channel has no uploaded file ${JSON.stringify(fileId)}.`);
  return row;
}

/** What a message keeps of its files, as it stands in its row. */
export const parseAttachments = (attachments: string | null): readonly StoredAttachment[] =>
  attachments === null ? [] : (JSON.parse(attachments) as StoredAttachment[]);

/**
 * Counts who has which file: a file that a message gets stays, one that the last message loses goes after a day.
 *
 * @param before The message's attachments so far, as they stand in its row.
 * @param after Those that it has from now on.
 */
export async function moveAttachments(
  { tx, company, now }: WriteContext,
  before: string | null,
  after: string | null,
): Promise<void> {
  if (before === after) return;
  const had = new Set(parseAttachments(before).map(({ id }) => id));
  const has = new Set(parseAttachments(after).map(({ id }) => id));
  for (const id of has) {
    if (had.has(id)) continue;
    if ((await tx.run(useFile, { company, id })) === 0) throw new ConflictError("The file is being removed.");
  }
  for (const id of had) {
    if (!has.has(id)) await tx.run(releaseFile, { company, id, remove_at: now + LOOSE_PERIOD });
  }
}
