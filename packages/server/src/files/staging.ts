import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Staged } from "./storage";

/** The upload is larger than a file may be. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/**
 * Where uploads are while they aren't whole: a directory of temporary files. What breaks off is removed at once; what a crash
 * left is removed by its age.
 */
export class Staging {
  constructor(private readonly directory: string) {}

  /**
   * Writes a stream to a temporary file, as fast as it comes, and no faster than the disk takes it.
   *
   * @param limit In bytes.
   * @throws TooLargeError as soon as there is more than `limit`.
   */
  async receive(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Staged> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    const path = join(this.directory, randomUUID());
    try {
      return { path, size: await write(path, bytes, limit) };
    } catch (error) {
      await this.discard(path);
      throw error;
    }
  }

  async discard(path: string): Promise<void> {
    await unlink(path).catch(ignoreMissing);
  }

  /** @param time In milliseconds since 1970. */
  async removeOlderThan(time: number): Promise<number> {
    let removed = 0;
    for (const name of await readdir(this.directory).catch(nothingIfMissing)) {
      const path = join(this.directory, name);
      const found = await stat(path).catch(ignoreMissing);
      if (!found || found.mtimeMs >= time) continue;
      await this.discard(path);
      removed += 1;
    }
    return removed;
  }
}

async function write(path: string, bytes: AsyncIterable<Uint8Array>, limit: number): Promise<number> {
  const handle = await open(path, "wx", 0o600);
  try {
    let size = 0;
    for await (const chunk of bytes) {
      size += chunk.byteLength;
      if (size > limit) throw new TooLargeError();
      await handle.writeFile(chunk);
    }
    return size;
  } finally {
    await handle.close();
  }
}

const isMissing = (error: unknown): boolean =>
  ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");

export const ignoreMissing = (error: unknown): undefined => {
  if (!isMissing(error)) throw error;
};

export const nothingIfMissing = (error: unknown): never[] => {
  if (!isMissing(error)) throw error;
  return [];
};
