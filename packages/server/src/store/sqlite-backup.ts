import { chmodSync, closeSync, existsSync, fsyncSync, openSync } from "node:fs";
import Database from "libsql";

/** How long one waits for another process, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/**
 * Copies an embedded store as it is at one moment, while others go on reading and writing it: all that was committed before this
 * was called is in the copy. Durable when it returns.
 *
 * @param file The store.
 * @param copy A file that isn't there yet.
 */
export function copyStore(file: string, copy: string): void {
  opened(file, (database) => database.prepare("VACUUM INTO ?").run([copy]));
  chmodSync(copy, 0o600);
  const descriptor = openSync(copy, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Reads a copy through from its beginning to its end.
 *
 * @returns The version of its tables.
 * @throws DamagedStoreError when it isn't whole, or none of ours.
 */
export function inspectStore(file: string): number {
  if (!existsSync(file)) throw new DamagedStoreError("it isn't there");
  try {
    return opened(file, (database) => {
      const found = database.prepare("PRAGMA integrity_check").all([]) as { integrity_check: string }[];
      if (found[0]?.integrity_check !== "ok") throw new DamagedStoreError("it isn't whole");
      return (database.prepare("SELECT max(version) AS version FROM migrations").get([]) as { version: number })
        .version;
    });
  } catch (error) {
    if (error instanceof DamagedStoreError) throw error;
    throw new DamagedStoreError(error instanceof Error ? error.message : String(error));
  }
}

/** A file that can't be used as a store. */
export class DamagedStoreError extends Error {
  override readonly name = "DamagedStoreError";
}

function opened<T>(file: string, work: (database: Database.Database) => T): T {
  const database = new Database(file);
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
    return work(database);
  } finally {
    database.close();
  }
}
