import type { MessageAttachment } from "@wildix/xbees-conversations-client";
import { uploadFile } from "@wildix/xbees-conversations-utils";
import { useCallback, useEffect, useRef, useState } from "react";
import { useApp, useToast } from "../components/context";
import { describeFailure } from "../data/failure";

/** As many as a message takes. */
const MOST = 10;

/** A file on its way into the channel, or there and not sent yet. */
export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  /** From 0 to 1. */
  readonly progress: number;
  readonly attachment?: MessageAttachment;
  readonly problem?: string;
}

export interface Uploads {
  readonly list: readonly Upload[];
  add(files: readonly File[]): void;
  remove(key: string): void;
  /** Gives what is there to be sent, and begins anew. */
  take(): readonly MessageAttachment[];
}

/** The files of the message that is being written. They are uploaded at once, and given up with the channel. */
export function useUploads(channelId: string): Uploads {
  const { chat } = useApp();
  const toast = useToast();
  const [list, setList] = useState<readonly Upload[]>([]);
  const running = useRef(new Map<string, AbortController>());

  useEffect(() => {
    const uploads = running.current;
    return () => {
      for (const controller of uploads.values()) controller.abort();
    };
  }, []);

  const change = useCallback(
    (key: string, facts: Partial<Upload>) =>
      setList((uploads) => uploads.map((upload) => (upload.key === key ? { ...upload, ...facts } : upload))),
    [],
  );

  const upload = useCallback(
    async (key: string, file: File) => {
      const controller = new AbortController();
      running.current.set(key, controller);
      try {
        const attachment = await uploadFile(chat.client, {
          channelId,
          data: file,
          name: file.name,
          idempotencyToken: key,
          signal: controller.signal,
          onProgress: ({ sent, total }) => change(key, { progress: total === 0 ? 1 : sent / total }),
        });
        change(key, { attachment, progress: 1 });
      } catch (error) {
        if (!controller.signal.aborted) change(key, { problem: describeFailure(error) });
      } finally {
        running.current.delete(key);
      }
    },
    [chat, channelId, change],
  );

  const add = (files: readonly File[]) => {
    if (list.length + files.length > MOST) toast(`A message has ${MOST} files at the most.`, "error");
    const room = Math.max(0, MOST - list.length);
    const added = files.slice(0, room).map((file) => ({ key: crypto.randomUUID(), file }));
    setList((uploads) => [
      ...uploads,
      ...added.map(({ key, file }) => ({ key, name: file.name, size: file.size, progress: 0 })),
    ]);
    for (const { key, file } of added) void upload(key, file);
  };

  const remove = (key: string) => {
    running.current.get(key)?.abort();
    setList((uploads) => uploads.filter((one) => one.key !== key));
  };

  const take = () => {
    const attachments = list.flatMap(({ attachment }) => attachment ?? []);
    setList((uploads) => uploads.filter(({ attachment }) => !attachment));
    return attachments;
  };

  return { list, add, remove, take };
}
