import { UploadError } from "./upload-error";

/** Bytes that come piece by piece: a web `ReadableStream`, a Node `Readable`, an async generator. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** What `uploadFile` takes as the bytes of a file. */
export type UploadData =
  | Blob
  | Uint8Array
  | ArrayBuffer
  | string
  | ByteStream
  | (() => ByteStream | Promise<ByteStream>);

/** The bytes of a file, as often as they are sent. */
export interface UploadSource {
  readonly size: number;
  /** Whether it can be read once more, after an upload that broke off. */
  readonly repeatable: boolean;
  /** All of it at once, or, where the network takes it so, piece by piece. */
  open(): Promise<Blob | AsyncIterable<Uint8Array>>;
}

/**
 * Only Node sends a request's body piece by piece without more ado: browsers do over HTTP/2 only, or not at all.
 * What has `XMLHttpRequest` is a browser, if with Node beside it.
 */
export const sendsStreams = (): boolean =>
  typeof XMLHttpRequest === "undefined" && globalThis.process?.versions?.node !== undefined;

/** @throws TypeError where `data` is nothing that has bytes, or a stream comes without its size. */
export function uploadSource(data: UploadData, size: number | undefined): UploadSource {
  if (data instanceof Blob) return whole(data);
  if (typeof data === "string" || data instanceof ArrayBuffer || ArrayBuffer.isView(data))
    return whole(new Blob([data as BlobPart]));
  const open = typeof data === "function" ? data : isStream(data) ? always(watched(data)) : undefined;
  if (!open)
    throw new TypeError("`data` is a Blob, a File, bytes, a text, a stream, or a function that gives a stream.");
  if (size === undefined || !Number.isInteger(size) || size < 0)
    throw new TypeError("The size of a stream has to be known before it is sent: give its bytes as `size`.");
  return {
    size,
    repeatable: typeof data === "function",
    open: async () => {
      const pieces = exactly(size, piecesOf(watched(await open())));
      return sendsStreams() ? pieces : gathered(pieces);
    },
  };
}

const always =
  <Value>(value: Value) =>
  () =>
    value;

/**
 * A Node stream that fails before it is read ends the process, unless somebody listens: whoever reads it later is told all the
 * same.
 */
function watched(stream: ByteStream): ByteStream {
  if ("on" in stream && typeof stream.on === "function") stream.on("error", () => {});
  return stream;
}

const whole = (blob: Blob): UploadSource => ({ size: blob.size, repeatable: true, open: async () => blob });

const isStream = (data: unknown): data is ByteStream =>
  typeof data === "object" && data !== null && ("getReader" in data || Symbol.asyncIterator in data);

/** Not every browser's `ReadableStream` can be iterated over. */
export async function* piecesOf(stream: ByteStream): AsyncGenerator<Uint8Array, void, undefined> {
  if (Symbol.asyncIterator in stream) {
    yield* stream;
    return;
  }
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}

async function* exactly(size: number, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let sent = 0;
  for await (const piece of pieces) {
    if (!(piece instanceof Uint8Array))
      throw new TypeError("The stream has pieces that aren't bytes: give no encoding.");
    sent += piece.byteLength;
    if (sent > size) throw wrongSize(size, "more");
    yield piece;
  }
  if (sent < size) throw wrongSize(size, `only ${sent}`);
}

const wrongSize = (size: number, found: string): UploadError =>
  new UploadError("wrong-size", `The stream was said to have ${size} bytes, and has ${found}.`);

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Blob> {
  const parts: BlobPart[] = [];
  for await (const piece of pieces) parts.push(piece as Uint8Array<ArrayBuffer>);
  return new Blob(parts);
}
