import {
  type ConversationsClient,
  ConversationsServiceException,
  FileNotFoundException,
  GetUploadedFileInfoCommand,
  type MessageAttachment,
  UploadFileCommand,
} from "@wildix/xbees-conversations-client";
import { constraints } from "@wildix/xbees-conversations-client/registry";
import { isTaken, type PutAnswer, type PutOptions, putBytes, SourceError, type UploadProgress } from "./put-bytes";
import { UploadError } from "./upload-error";
import { type UploadData, type UploadSource, uploadSource } from "./upload-source";
import { waitFor } from "./wait-for";

export interface UploadInput {
  readonly channelId: string;
  /** The name under which members see and download it; a `File` brings its own. */
  readonly name?: string;
  /**
   * The bytes: a `Blob` or `File`, a `Uint8Array` or `Buffer`, an `ArrayBuffer`, a text (sent as UTF-8), or a stream of which
   * `size` tells how long it is. A stream can be read once only, so that an upload that breaks off ends there; a function that
   * gives a new stream each time makes it repeatable. In Node, `await fs.openAsBlob(path)` is a file on disk that is read as it
   * is sent. Browsers can't send streams: there they are gathered first.
   */
  readonly data: UploadData;
  /** How many bytes a stream has; of anything else it is known. */
  readonly size?: number;
  /** For company callers: the user that uploads. */
  readonly userId?: string;
  /** Makes the call repeatable for 24 hours: an upload with the same key gives the same file, and sends nothing that is there. */
  readonly idempotencyToken?: string;
  /**
   * Told how far it has come, in bytes: from nothing to all, and from nothing again when the bytes are sent again. In Node, what
   * was handed to the network counts as sent.
   */
  readonly onProgress?: (progress: UploadProgress) => void;
  /** Gives the upload up. */
  readonly signal?: AbortSignal;
}

/** How often the bytes are sent, when the connection breaks off or the store is out of order. */
const ATTEMPTS = 3;
/** How often one asks for a file whose bytes were accepted. */
const ASKED = 5;
/** In milliseconds; it grows with each attempt. */
const SHORT_WAIT = 250;

/**
 * Uploads a file to a channel and gives the attachment for SendMessage: UploadFile, the bytes, GetUploadedFileInfo. When the
 * connection breaks off the bytes are sent again, three times in all; a file is never uploaded twice. An attachment that isn't
 * sent with a message is removed after a day.
 *
 * @example
 * const attachment = await uploadFile(client, { channelId, name: "hello.txt", data: "Hello" });
 * await client.send(new SendMessageCommand({ channelId, attachments: [attachment] }));
 * @throws UploadError when the bytes aren't taken: its `problem` says why. TypeError without a name, or a stream's size. What
 * UploadFile and GetUploadedFileInfo throw, what a stream throws, and the signal's reason.
 */
export async function uploadFile(client: ConversationsClient, input: UploadInput): Promise<MessageAttachment> {
  const { channelId, userId, idempotencyToken, signal, data } = input;
  const source = uploadSource(data, input.size);
  const name = input.name ?? (data as Partial<File>).name;
  if (!name) throw new TypeError("Give the file a name: uploadFile(client, { name: … }).");
  // A store takes what is too large, and only then is it refused: better to know before.
  if (source.size > constraints.FileSize.range.max) throw tooLarge(source.size);
  signal?.throwIfAborted();

  const options = signal ? { abortSignal: signal } : {};
  const asking = async <Output>(call: Promise<Output>): Promise<Output> =>
    call.catch((error: unknown) => {
      signal?.throwIfAborted();
      throw error;
    });
  const { fileId, presignedUploadUrl } = await asking(
    client.send(new UploadFileCommand({ channelId, name, userId, idempotencyToken }), options),
  );
  const find = async (): Promise<MessageAttachment | undefined> => {
    const command = new GetUploadedFileInfoCommand({ channelId, fileId, userId });
    try {
      return (await asking(client.send(command, options))).file;
    } catch (error) {
      if (error instanceof FileNotFoundException) return undefined;
      throw error;
    }
  };
  return (await sendBytes(presignedUploadUrl, source, input, find)) ?? (await untilThere(find, signal));
}

type Find = () => Promise<MessageAttachment | undefined>;

/** Gives the attachment where the bytes had arrived though the answer to them was lost. */
async function sendBytes(
  url: string,
  source: UploadSource,
  options: PutOptions,
  find: Find,
): Promise<MessageAttachment | undefined> {
  for (let attempt = 1; ; attempt++) {
    const failure = await attemptOf(url, source, options);
    if (!failure) return undefined;
    options.signal?.throwIfAborted();
    const arrived = failure.problem === "too-large" ? undefined : await find().catch(unlessUnreachable);
    if (arrived) return arrived;
    if (failure.problem !== "unreachable" || !source.repeatable || attempt === ATTEMPTS) throw failure;
    await waitFor(SHORT_WAIT * 2 ** attempt, options.signal);
  }
}

/** While the network is gone, whether the bytes have arrived is not to be known. */
const unlessUnreachable = (error: unknown): undefined => {
  if (error instanceof ConversationsServiceException) throw error;
};

/** Sends the bytes once; gives what went wrong, if it lies between here and there. */
async function attemptOf(url: string, source: UploadSource, options: PutOptions): Promise<UploadError | undefined> {
  let answer: PutAnswer;
  try {
    answer = await putBytes(url, source, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof SourceError) throw error.cause;
    return new UploadError("unreachable", "The upload broke off: the network failed.", undefined, { cause: error });
  }
  return isTaken(answer) ? undefined : refusalOf(answer, source.size);
}

function refusalOf({ status, text }: PutAnswer, size: number): UploadError {
  if (status === 413) return tooLarge(size, status);
  const told = text.length > 0 && text.length < 2_000 ? ` It said: ${text}` : "";
  if (status === 408 || status === 429 || status >= 500)
    return new UploadError("unreachable", `The upload was answered with ${status}: try again later.${told}`, status);
  const why = status === 403 ? "its URL has expired or was used already" : "its URL takes no bytes";
  return new UploadError("refused", `The upload was answered with ${status}: ${why}. Upload again.${told}`, status);
}

const tooLarge = (size: number, status?: number): UploadError =>
  new UploadError(
    "too-large",
    `The file has ${size} bytes; a file may have ${constraints.FileSize.range.max} at most.`,
    status,
  );

/** A store may need a moment to show what it has taken. */
async function untilThere(find: Find, signal: AbortSignal | undefined): Promise<MessageAttachment> {
  for (let asked = 1; ; asked++) {
    const file = await find();
    if (file) return file;
    if (asked === ASKED)
      throw new UploadError("missing", "The bytes were taken, and the file isn't there. Upload again.");
    await waitFor(SHORT_WAIT * asked, signal);
  }
}
