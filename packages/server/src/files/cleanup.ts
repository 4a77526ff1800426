import { condemnFile, deleteFile, findDueFiles } from "../store/files";
import type { WriteTx } from "../store/store";
import type { FileStorage } from "./storage";
import { reaching } from "./unavailable";

/** Does a part of the work in a unit of work of its own: what jobs call a portion. */
export type Portion = <T>(work: (tx: WriteTx, now: number) => Promise<T>) => Promise<T>;

/**
 * Removes files whose time has come, of all companies: those that no message had for a day, and those of deleted channels.
 * First the row says that the file is gone, so that nobody attaches it any more, then go the bytes, then the row: what a crash
 * interrupts is found again, and two nodes at once do no harm.
 *
 * @param limit How many files at the most.
 * @returns how many there were: as many as `limit` means that there may be more.
 * @throws StoreUnavailableError when the database or the storage can't be reached.
 */
export async function removeDueFiles(storage: FileStorage, limit: number, portion: Portion): Promise<number> {
  const due = await portion((tx, now) => tx.all(findDueFiles, { now, limit }));
  for (const { company, id } of due) {
    const condemned = await portion((tx, now) => tx.run(condemnFile, { company, id, now }));
    // A message has got it in the meantime.
    if (condemned === 0) continue;
    await reaching(() => storage.remove({ company, id }));
    await portion((tx) => tx.run(deleteFile, { company, id }));
  }
  return due.length;
}

/**
 * Removes what broken uploads left in the storage.
 *
 * @param now In milliseconds since 1970.
 * @returns how much there was.
 * @throws StoreUnavailableError when the storage can't be reached.
 */
export const removeLeftovers = (storage: FileStorage, now: number): Promise<number> =>
  reaching(() => storage.removeLeftovers(now));
