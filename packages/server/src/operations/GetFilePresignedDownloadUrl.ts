import { readChannel } from "../domain/channels";
import { parseAttachments, readFile } from "../domain/files";
import { readMessage } from "../domain/messages";
import { fileNotFound } from "../errors";
import type { StoredFile } from "../files/files";
import { type Input, prepared, type ReadCall } from "../pipeline/call";

/** A storage that clients reach themselves may have to be asked for its URL: that happens before the unit of work. */
export const GetFilePresignedDownloadUrl = prepared<"GetFilePresignedDownloadUrl", string>({
  prepare: async (input, context) => {
    const { store, files } = context.services;
    return files.downloadLink(await store.read((tx) => attachedFile(input, { ...context, tx })));
  },
  handle: async (_input, _call, presignedDownloadUrl) => ({ presignedDownloadUrl }),
});

/** @throws FileNotFoundException for all but what the message has now. */
async function attachedFile(
  { channelId, messageId, fileId }: Input<"GetFilePresignedDownloadUrl">,
  call: ReadCall,
): Promise<StoredFile> {
  const { channel } = await readChannel(call, channelId);
  const message = await readMessage(call, channel, messageId);
  if (!parseAttachments(message.attachments).some(({ id }) => id === fileId)) {
    throw fileNotFound(`The message has no file ${JSON.stringify(fileId)}.`);
  }
  return readFile(call, channel, fileId);
}
