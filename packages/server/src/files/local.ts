import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileFacts } from "./facts";
import { ignoreMissing, type Staging } from "./staging";
import {
  type BytesRef,
  type FileRef,
  type OpenedBytes,
  pathPart,
  type ServedStorage,
  type Staged,
  type Variant,
} from "./storage";
import { sync } from "./sync";

/** How long an upload can take at the most, with a good margin: what is older was left by a crash. In milliseconds. */
const UPLOAD_ENDS_AFTER = 60 * 60 * 1000;

/**
 * Files in a directory: `<company>/<last two digits of the id>/<id>/<upload>`. What stands there is whole, as it is renamed into
 * its place only after it reached the disk.
 */
export class LocalStorage implements ServedStorage {
  readonly kind = "served";

  /** @param staging In a directory of the same file system, so that renaming is enough. */
  constructor(
    private readonly root: string,
    private readonly staging: Staging,
  ) {}

  async keep(file: FileRef, staged: Staged, facts: FileFacts): Promise<string> {
    const bytes = { ...file, blob: randomUUID() };
    const path = this.path(bytes, "original");
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    if (facts.picture) {
      const thumbnail = this.path(bytes, "thumbnail");
      await writeFile(thumbnail, facts.picture.thumbnail, { mode: 0o600 });
      await sync(thumbnail);
    }
    await sync(staged.path);
    await rename(staged.path, path);
    // The names, too, have to survive a crash: those of the file and of the directories made for it.
    const directory = dirname(path);
    for (const made of [directory, dirname(directory), dirname(dirname(directory)), this.root]) await sync(made);
    return bytes.blob;
  }

  async open(bytes: BytesRef, variant: Variant): Promise<OpenedBytes | undefined> {
    const path = this.path(bytes, variant);
    const handle = await open(path, "r").catch(ignoreMissing);
    if (!handle) return undefined;
    const { size } = await handle.stat();
    return {
      size,
      read: (range) => createReadStream(path, { fd: handle, ...range }),
      close: () => handle.close(),
    };
  }

  async discard(bytes: BytesRef): Promise<void> {
    await rm(this.path(bytes, "original"), { force: true });
    await rm(this.path(bytes, "thumbnail"), { force: true });
  }

  async remove(file: FileRef): Promise<void> {
    await rm(this.directory(file), { recursive: true, force: true });
  }

  removeLeftovers(now: number): Promise<number> {
    return this.staging.removeOlderThan(now - UPLOAD_ENDS_AFTER);
  }

  private directory({ company, id }: FileRef): string {
    return join(this.root, pathPart(company), pathPart(id.slice(-2)), pathPart(id));
  }

  private path(bytes: BytesRef, variant: Variant): string {
    return join(this.directory(bytes), variant === "original" ? bytes.blob : `${bytes.blob}.thumbnail`);
  }
}
