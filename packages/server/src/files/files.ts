import { buffer } from "node:stream/consumers";
import type { Clock } from "../clock";
import { findFile, storeFile } from "../store/files";
import type { FileRow } from "../store/schema";
import type { Store } from "../store/store";
import { Examiner, type FileFacts, isDrawable } from "./facts";
import type { Links } from "./links";
import { downloadHeaders, thumbnailHeaders } from "./serving";
import type { Staging } from "./staging";
import { type Arrival, type DirectStorage, FILE_LIMIT, type FileRef, type FileStorage, type Staged } from "./storage";
import { reaching } from "./unavailable";

/** A file whose bytes are there. */
export interface StoredFile extends FileRow {
  readonly state: "stored";
  readonly blob: string;
}

export const isStored = (row: FileRow | undefined): row is StoredFile => row?.state === "stored" && row.blob !== null;

/** What is read of a file to tell its type, in bytes: what is inside an archive or behind a song's cover is told as well. */
const BEGINNING = 1024 * 1024;

/** The files of all companies: links to them, and the way of their bytes into the storage. */
export class Files {
  private readonly examiner = new Examiner();

  constructor(
    private readonly store: Store,
    readonly storage: FileStorage,
    readonly links: Links,
    private readonly staging: Staging,
    private readonly clock: Clock,
  ) {}

  /** The URL to `PUT` a file's bytes to, once, within 15 minutes. */
  async uploadLink(file: FileRef): Promise<string> {
    const { storage } = this;
    if (storage.kind === "direct") return reaching(() => storage.uploadUrl(file));
    return this.links.make({ action: "upload", company: file.company, id: file.id });
  }

  /** The URL to `GET` a file's bytes from within 15 minutes. */
  async downloadLink(file: StoredFile): Promise<string> {
    const { storage } = this;
    if (storage.kind === "direct") return reaching(() => storage.downloadUrl(file, "original", downloadHeaders(file)));
    return this.links.make({ action: "download", company: file.company, id: file.id });
  }

  /** The URL of a file's small picture, good for 15 minutes: always this server's, which knows where the picture is. */
  readonly thumbnailLink = (company: string, id: string): string =>
    this.links.make({ action: "thumbnail", company, id });

  /** Where a storage that clients reach themselves has the small picture. */
  directThumbnailUrl(storage: DirectStorage, file: StoredFile): Promise<string> {
    return reaching(() => storage.downloadUrl(file, "thumbnail", thumbnailHeaders));
  }

  find({ company, id }: FileRef): Promise<FileRow | undefined> {
    return this.store.read((tx) => tx.one(findFile, { company, id }));
  }

  /**
   * Takes a file's bytes: they are the file's once all of them are kept, and nothing of them remains otherwise.
   *
   * @returns false when the file has its bytes already, or doesn't wait for any more.
   * @throws TooLargeError
   */
  async receive(file: FileRef, bytes: AsyncIterable<Uint8Array>): Promise<boolean> {
    const staged = await this.staging.receive(bytes, FILE_LIMIT);
    try {
      const facts = await this.examiner.examine(staged.path, staged.size);
      const blob = await reaching(() => this.storage.keep(file, staged, facts));
      return await this.settle(file, blob, facts);
    } finally {
      await this.staging.discard(staged.path);
    }
  }

  /**
   * Looks whether a client has brought a file's bytes to a storage that it reaches itself, and takes them over. What is too
   * large is removed: a signed URL can't refuse it.
   */
  async collect(file: FileRef): Promise<void> {
    const { storage } = this;
    if (storage.kind === "served") return;
    await reaching(async () => {
      const arrival = await storage.arrival(file);
      if (!arrival) return;
      if (arrival.size <= FILE_LIMIT) {
        const facts = await this.examineArrival(storage, file, arrival);
        const blob = facts && (await storage.adopt(file, arrival, facts));
        // Something else has arrived since: whoever asks next finds that.
        if (blob === undefined) return;
        await this.settle(file, blob, facts as FileFacts);
      }
      await storage.removeArrival(file);
    });
  }

  /** The file's row says from now on which bytes are the file's; the first of two uploads is it. */
  private async settle(file: FileRef, blob: string, { mime, size, picture }: FileFacts): Promise<boolean> {
    const { company, id } = file;
    const facts = {
      mime,
      size,
      width: picture?.width ?? null,
      height: picture?.height ?? null,
      thumbnail: picture ? 1 : 0,
    } as const;
    const settled = await this.store.write((tx) =>
      tx.run(storeFile, { company, id, blob, ...facts, stored_at: this.clock() }),
    );
    if (settled === 1) return true;
    await reaching(() => this.storage.discard({ company, id, blob }));
    return false;
  }

  /** Most types are told by a file's first bytes; only a picture is fetched as a whole. */
  private async examineArrival(
    storage: DirectStorage,
    file: FileRef,
    arrival: Arrival,
  ): Promise<FileFacts | undefined> {
    const beginning = await storage.readArrival(file, arrival, BEGINNING);
    if (!beginning) return undefined;
    const mime = await this.examiner.typeOf(await buffer(beginning));
    if (!isDrawable(mime)) return { mime, size: arrival.size, picture: undefined };
    const staged = await this.stageArrival(storage, file, arrival);
    if (!staged) return undefined;
    try {
      return await this.examiner.examine(staged.path, staged.size);
    } finally {
      await this.staging.discard(staged.path);
    }
  }

  private async stageArrival(storage: DirectStorage, file: FileRef, arrival: Arrival): Promise<Staged | undefined> {
    const bytes = await storage.readArrival(file, arrival);
    return bytes && this.staging.receive(bytes, FILE_LIMIT);
  }
}
