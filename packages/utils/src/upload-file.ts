import {
  type ConversationsClient,
  FileNotFoundException,
  GetUploadedFileInfoCommand,
  type MessageAttachment,
  UploadFileCommand,
} from "@wildix/xbees-conversations-client";
import { putBytes } from "./put-bytes";

export interface UploadInput {
  readonly channelId: string;
  /** The name under which members see and download it; a `File` brings its own. */
  readonly name?: string;
  /**
   * The bytes. A `Blob` is read as it is sent: in Node, `await fs.openAsBlob(path)` makes one of a file on disk without loading it.
   */
  readonly data: Blob | Uint8Array | ArrayBuffer | string;
  /** For company callers: the user that uploads. */
  readonly userId?: string;
  /** Told as the bytes are on their way: in browsers with every piece, elsewhere at the beginning and at the end. */
  readonly onProgress?: (progress: { readonly sent: number; readonly total: number }) => void;
  /** Gives the upload up. */
  readonly signal?: AbortSignal;
}

/** The bytes could not be sent. */
export class UploadError extends Error {
  override readonly name = "UploadError";
  constructor(
    message: string,
    /** The HTTP status of the answer to the bytes; undefined when there was none. */
    readonly status?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** How often the bytes are sent, when the connection breaks off or the store is busy. */
const ATTEMPTS = 3;
/** How often one asks for a file whose bytes were accepted. */
const ASKED = 5;
const SHORT_WAIT = 250;

/**
 * Uploads a file to a channel and gives the attachment for SendMessage: UploadFile, the bytes, GetUploadedFileInfo. When the
 * connection breaks off, the bytes are sent again; a file is never uploaded twice.
 *
 * @example
 * const attachment = await uploadFile(client, { channelId, name: "hello.txt", data: "Hello" });
 * await client.send(new SendMessageCommand({ channelId, attachments: [attachment] }));
 * @throws UploadError when the bytes aren't taken; whatever UploadFile throws; the signal's reason.
 */
export async function uploadFile(client: ConversationsClient, input: UploadInput): Promise<MessageAttachment> {
  const { channelId, userId, signal } = input;
  const blob = toBlob(input.data);
  const name = input.name ?? (blob as Partial<File>).name;
  if (!name) throw new TypeError("Give the file a name: uploadFile(client, { name: … }).");
  const options = signal ? { abortSignal: signal } : {};
  const acting = userId === undefined ? {} : { userId };
  const announced = new UploadFileCommand({ channelId, name, ...acting });
  const { fileId, presignedUploadUrl } = await client.send(announced, options);

  const info = async (): Promise<MessageAttachment | undefined> => {
    try {
      const command = new GetUploadedFileInfoCommand({ channelId, fileId, ...acting });
      return (await client.send(command, options)).file;
    } catch (error) {
      if (error instanceof FileNotFoundException) return undefined;
      throw error;
    }
  };
  const early = await sendBytes(presignedUploadUrl, blob, input, info);
  return early ?? (await untilThere(info, signal));
}

const toBlob = (data: UploadInput["data"]): Blob => (data instanceof Blob ? data : new Blob([data as BlobPart]));

/** Gives the attachment where the bytes had arrived though the answer to them was lost. */
async function sendBytes(
  url: string,
  blob: Blob,
  { onProgress, signal }: UploadInput,
  info: () => Promise<MessageAttachment | undefined>,
): Promise<MessageAttachment | undefined> {
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    const failure = await putBytes(url, blob, { onProgress, signal }).then(
      ({ status, ok }) => (ok ? undefined : new UploadError(`The upload was answered with ${status}.`, status)),
      (error: unknown) => new UploadError("The upload broke off.", undefined, { cause: error }),
    );
    if (!failure) return undefined;
    signal?.throwIfAborted();
    if (failure.status === 413) throw new UploadError("The file is too large to be uploaded.", 413);
    const arrived = await info();
    if (arrived) return arrived;
    const again = failure.status === undefined || failure.status >= 500;
    if (!again || attempt === ATTEMPTS) throw failure;
    await wait(SHORT_WAIT * 2 ** attempt, signal);
  }
}

/** A store may need a moment to show what it has taken. */
async function untilThere(
  info: () => Promise<MessageAttachment | undefined>,
  signal: AbortSignal | undefined,
): Promise<MessageAttachment> {
  for (let asked = 1; ; asked++) {
    const file = await info();
    if (file) return file;
    if (asked === ASKED) throw new UploadError("The bytes were accepted, and the file isn't there: upload it again.");
    await wait(SHORT_WAIT * asked, signal);
  }
}

const wait = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    }
  });
