import { open } from "node:fs/promises";

/** Resolves when the disk has what was written to a file, or the names in a directory. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
