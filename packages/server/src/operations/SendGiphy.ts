import { constraints } from "@wildix/xbees-conversations-server-sdk";
import { readOwnChannel, writeChannel } from "../domain/channels";
import { attachmentOf } from "../domain/content";
import { announceFile, readFile } from "../domain/files";
import { appendMessage, assertMaySend } from "../domain/messages";
import { channelNotFound, invalid, unavailable } from "../errors";
import { isDrawable } from "../files/facts";
import { isStored, type StoredFile } from "../files/files";
import { TooLargeError } from "../files/staging";
import type { PictureBytes } from "../giphy/provider";
import { actingUserId } from "../pipeline/acting-user";
import { type CallContext, prepared } from "../pipeline/call";
import { presentMessage } from "../present/messages";
import { newId } from "../rules/ids";
import type { ChannelRow } from "../store/schema";

/** The provider is asked, and its picture kept as a file of the channel, before the unit of work that sends it. */
export const SendGiphy = prepared<"SendGiphy", StoredFile>({
  prepare: async ({ channelId, text }, context) => {
    const owner = actingUserId(context);
    const wanted = text.trim();
    if (wanted === "") throw invalid("/text", "Say what the picture is to show.");
    const channel = await context.services.store.read(async (tx) => {
      const call = { ...context, tx };
      const seen = await readOwnChannel(call, channelId);
      assertMaySend(call, seen);
      return seen.channel;
    });
    const picture = await context.services.giphy.find(wanted);
    if (!picture) throw invalid("/text", "The GIF provider has no picture for this: try another word.");
    return keep(context, channel, owner, wanted, picture);
  },
  handle: async ({ channelId }, call, file) => {
    const userId = actingUserId(call);
    const seen = await writeChannel(call, channelId);
    assertMaySend(call, seen);
    // Deleted, and made again under the same id, since the picture was fetched.
    if (seen.channel.history !== file.history) throw channelNotFound(channelId);
    const attachments = JSON.stringify([attachmentOf(await readFile(call, seen.channel, file.id))]);
    const message = { type: "regular" as const, userId, attachments, loud: true };
    const appended = await appendMessage(call, seen.channel, message, seen.member);
    return { message: await presentMessage(call, appended.message, channelId) };
  },
});

/** As if the sender had uploaded it: should nothing be sent in the end, the file goes after a day. */
async function keep(
  context: CallContext,
  channel: ChannelRow,
  owner: string,
  text: string,
  picture: PictureBytes,
): Promise<StoredFile> {
  const { store, files } = context.services;
  const ref = { company: context.company, id: newId() };
  await store.write((tx) => announceFile({ ...context, tx }, channel, { id: ref.id, owner, name: fileName(text) }));
  await files.receive(ref, picture).catch((error: unknown) => {
    throw error instanceof TooLargeError ? unusable() : error;
  });
  const file = await files.find(ref);
  if (!isStored(file) || !isDrawable(file.mime ?? "")) throw unusable();
  return file;
}

const unusable = () => unavailable("The GIF provider's picture can't be used: try again, or another word.", 10);

const FORBIDDEN = /[/\\\p{Cc}]/gu;

/** The word as the name of a file. */
const fileName = (text: string): string =>
  `${text.replace(FORBIDDEN, "_").slice(0, constraints.FileName.length.max - EXTENSION.length)}${EXTENSION}`;

const EXTENSION = ".gif";
