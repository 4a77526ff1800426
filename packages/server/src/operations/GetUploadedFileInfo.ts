import { readChannel } from "../domain/channels";
import { attachmentOf } from "../domain/content";
import { findFileOf, readFile } from "../domain/files";
import { prepared } from "../pipeline/call";
import { presentAttachment } from "../present/messages";

export const GetUploadedFileInfo = prepared<"GetUploadedFileInfo", void>({
  /** Clients bring bytes to some storages without this server's knowing: who asks for the file makes it look. */
  prepare: async ({ channelId, fileId }, context) => {
    const { store, files } = context.services;
    if (files.storage.kind === "served") return;
    const file = await store.read(async (tx) => {
      const call = { ...context, tx };
      const { channel } = await readChannel(call, channelId);
      return findFileOf(call, channel, fileId);
    });
    if (file?.state === "waiting") await files.collect(file);
  },
  handle: async ({ channelId, fileId }, call) => {
    const { channel } = await readChannel(call, channelId);
    const file = await readFile(call, channel, fileId);
    return { file: presentAttachment(attachmentOf(file), call.company, call.services.thumbnailLink) };
  },
});
