/**
 * What kept a file from being uploaded:
 *
 * - `too-large`: it has more bytes than a file may have. Nothing of it was kept.
 * - `refused`: the upload URL took no bytes (any more): 15 minutes have passed, it was used, or the file was removed. Upload again.
 * - `unreachable`: the connection broke off, or where the bytes go was out of order, as often as it was tried.
 * - `wrong-size`: the stream has fewer or more bytes than its `size` says.
 * - `missing`: the bytes were taken, and the file isn't there. Upload again.
 */
export type UploadProblem = "too-large" | "refused" | "unreachable" | "wrong-size" | "missing";

/** The bytes of a file could not be sent. */
export class UploadError extends Error {
  override readonly name = "UploadError";

  constructor(
    readonly problem: UploadProblem,
    message: string,
    /** The HTTP status of the answer to the bytes; undefined where there was none. */
    readonly status?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
