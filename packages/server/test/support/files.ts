import {
  GetUploadedFileInfoCommand,
  type MessageAttachment,
  SendMessageCommand,
  UploadFileCommand,
} from "@wildix/xbees-conversations-client";
import sharp from "sharp";
import type { Person } from "./world";

export interface Upload {
  readonly fileId: string;
  readonly url: string;
}

/** Asks for a link, and sends nothing yet. */
export async function announce(person: Person, channelId: string, name = "file.bin"): Promise<Upload> {
  const { fileId, presignedUploadUrl } = await person.client.send(new UploadFileCommand({ channelId, name }));
  return { fileId, url: presignedUploadUrl };
}

export const put = (url: string, body: string | Buffer): Promise<Response> => fetch(url, { method: "PUT", body });

export const info = async (person: Person, channelId: string, fileId: string): Promise<MessageAttachment> =>
  (await person.client.send(new GetUploadedFileInfoCommand({ channelId, fileId }))).file as MessageAttachment;

/** The three steps up to the attachment. */
export async function uploaded(
  person: Person,
  channelId: string,
  name: string,
  bytes: string | Buffer,
): Promise<MessageAttachment> {
  const { fileId, url } = await announce(person, channelId, name);
  const response = await put(url, bytes);
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return info(person, channelId, fileId);
}

export const sendFile = async (person: Person, channelId: string, ...attachments: MessageAttachment[]) =>
  (await person.client.send(new SendMessageCommand({ channelId, attachments }))).message;

/** A picture in one colour. */
export const picture = (
  width: number,
  height: number,
  type: "png" | "jpeg" | "gif" | "webp" = "png",
): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: "#336699" } })
    .toFormat(type)
    .toBuffer();
