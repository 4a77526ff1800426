import { piecesOf, sendsStreams, type UploadSource } from "./upload-source";

/** How far an upload has come, in bytes. */
export interface UploadProgress {
  readonly sent: number;
  readonly total: number;
}

/** What the receiver said of the bytes. */
export interface PutAnswer {
  readonly status: number;
  /** The answer's body. */
  readonly text: string;
}

export interface PutOptions {
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What the bytes come from failed, not the way that they take. */
export class SourceError extends Error {}

/**
 * PUTs the bytes, once. In browsers only `XMLHttpRequest` tells how far a request has come: where somebody listens it is used.
 *
 * @throws SourceError with the source's own error as its cause; the signal's reason; what the network has to say.
 */
export async function putBytes(url: string, source: UploadSource, options: PutOptions): Promise<PutAnswer> {
  const body = await source.open().catch(asSourceError);
  options.signal?.throwIfAborted();
  if (!(body instanceof Blob)) return putPieces(url, body, source.size, options);
  if (!options.onProgress) return putWhole(url, body, options);
  if (sendsStreams()) return putPieces(url, piecesOf(body.stream()), source.size, options);
  return typeof XMLHttpRequest === "undefined" ? putWhole(url, body, options) : putByXhr(url, body, options);
}

const asSourceError = (cause: unknown): never => {
  throw new SourceError("The bytes can't be read.", { cause });
};

async function putWhole(url: string, body: Blob, { onProgress, signal }: PutOptions): Promise<PutAnswer> {
  onProgress?.({ sent: 0, total: body.size });
  const answer = await answerOf(await fetch(url, { method: "PUT", body, signal: signal ?? null }));
  if (isTaken(answer)) onProgress?.({ sent: body.size, total: body.size });
  return answer;
}

/** In bytes: what Node reads of a file at once. */
const LARGEST_PIECE = 64 * 1024;

async function putPieces(
  url: string,
  pieces: AsyncIterable<Uint8Array>,
  total: number,
  { onProgress, signal }: PutOptions,
): Promise<PutAnswer> {
  async function* counted(): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
    let sent = 0;
    onProgress?.({ sent, total });
    for await (const piece of pieces) {
      // What is in memory comes in one piece: cut up, there is a progress to tell.
      for (let from = 0; from < piece.byteLength; from += LARGEST_PIECE) {
        const part = piece.subarray(from, from + LARGEST_PIECE) as Uint8Array<ArrayBuffer>;
        yield part;
        sent += part.byteLength;
        onProgress?.({ sent, total });
      }
    }
  }
  const bytes = counted();
  // `fetch` has an error of its own for a body that fails: the source's tells more.
  let sourceError: SourceError | undefined;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { done, value } = await bytes
          .next()
          .catch(asSourceError)
          .catch((error: SourceError) => {
            sourceError = error;
            throw error;
          });
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => {
        await bytes.return();
      },
    },
    { highWaterMark: 0 },
  );
  const request: RequestInit & { duplex: "half" } = {
    method: "PUT",
    body,
    // Stores want to know beforehand: S3 takes no body of unknown length.
    headers: { "content-length": String(total) },
    duplex: "half",
    signal: signal ?? null,
  };
  try {
    return await answerOf(await fetch(url, request));
  } catch (error) {
    throw sourceError ?? error;
  }
}

const putByXhr = (url: string, blob: Blob, { onProgress, signal }: PutOptions): Promise<PutAnswer> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const giveUp = () => request.abort();
    request.upload.onprogress = ({ loaded }) => onProgress?.({ sent: loaded, total: blob.size });
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = () => reject(new TypeError("The network failed, or the browser refused the answer (CORS)."));
    request.onabort = () => reject(signal?.reason ?? new TypeError("The upload was given up."));
    request.onloadend = () => signal?.removeEventListener("abort", giveUp);
    signal?.addEventListener("abort", giveUp, { once: true });
    request.open("PUT", url);
    request.send(blob);
  });

const answerOf = async (response: Response): Promise<PutAnswer> => ({
  status: response.status,
  text: await response.text(),
});

export const isTaken = ({ status }: PutAnswer): boolean => status >= 200 && status < 300;
