import { constraints } from "@wildix/xbees-conversations-server-sdk";
import type { FileFacts } from "./facts";

/** What a file may have at the most, in bytes. */
export const FILE_LIMIT: number = constraints.FileSize.range.max;

export interface FileRef {
  readonly company: string;
  readonly id: string;
}

/**
 * The bytes of one upload of a file. Every upload gets a name of its own, so that two at once never mix: the file's row says
 * which of them it is.
 */
export interface BytesRef extends FileRef {
  readonly blob: string;
}

/** The file itself, or the small picture that is kept beside it. */
export type Variant = "original" | "thumbnail";

/** A whole upload on this machine, on its way into the storage. */
export interface Staged {
  readonly path: string;
  readonly size: number;
}

interface StorageBase {
  /** Keeps a whole upload, durable when it resolves, and gives its name. `staged` may be gone afterwards. */
  keep(file: FileRef, staged: Staged, facts: FileFacts): Promise<string>;
  /** Removes one upload. */
  discard(bytes: BytesRef): Promise<void>;
  /** Removes all that there is of a file; no error when there is nothing. */
  remove(file: FileRef): Promise<void>;
  /** Removes what broken uploads left behind and nobody can be working on any more; gives how many. */
  removeLeftovers(now: number): Promise<number>;
}

/** A storage that only this server can reach: it takes and serves the bytes itself. */
export interface ServedStorage extends StorageBase {
  readonly kind: "served";
  /** @returns undefined when there are no such bytes. */
  open(bytes: BytesRef, variant: Variant): Promise<OpenedBytes | undefined>;
}

export interface OpenedBytes {
  readonly size: number;
  /** Reads the bytes from `start` to `end`, both included; all of them without. Call it once, or `close`. */
  read(range?: { readonly start: number; readonly end: number }): NodeJS.ReadableStream;
  close(): Promise<void>;
}

/** A storage that clients reach themselves, by URLs that it signs. */
export interface DirectStorage extends StorageBase {
  readonly kind: "direct";
  uploadUrl(file: FileRef): Promise<string>;
  downloadUrl(bytes: BytesRef, variant: Variant, headers: DownloadHeaders): Promise<string>;
  /** What a client has uploaded and nobody has taken over yet. */
  arrival(file: FileRef): Promise<Arrival | undefined>;
  /**
   * @param limit How many of the bytes at the most; all of them without.
   * @returns undefined when something else arrived in the meantime.
   */
  readArrival(file: FileRef, arrival: Arrival, limit?: number): Promise<AsyncIterable<Uint8Array> | undefined>;
  /**
   * Keeps what arrived under a name of its own, which no upload URL reaches, and gives the name.
   *
   * @returns undefined when something else arrived in the meantime.
   */
  adopt(file: FileRef, arrival: Arrival, facts: FileFacts): Promise<string | undefined>;
  removeArrival(file: FileRef): Promise<void>;
}

export interface Arrival {
  readonly size: number;
  /** Tells one upload from another one to the same URL. */
  readonly etag: string;
}

/** What a download is answered with. */
export interface DownloadHeaders {
  readonly "Content-Type": string;
  readonly "Content-Disposition": string;
  readonly "Cache-Control": string;
}

export type FileStorage = ServedStorage | DirectStorage;

/** A company's name as part of a path or key: letters, digits, `-` and `_` stand for themselves, all else for `~` and hex. */
export const pathPart = (text: string): string =>
  text.replace(/[^A-Za-z0-9_-]/gu, (character) => `~${Buffer.from(character).toString("hex")}~`);
