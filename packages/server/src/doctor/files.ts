import { statfs } from "node:fs/promises";
import type { Config } from "../config";
import { UNKNOWN_TYPE } from "../files/facts";
import { openStorage } from "../files/open";
import { type Finding, findings, reasonOf } from "./finding";

const { ok, warn, fail } = findings("files");

/** Less free space than this is worth a look, in bytes. */
const LITTLE = 1024 ** 3;

/** No company's: a name that only this check uses. */
const COMPANY = "doctor";

/** Whether a file can be kept and removed again. */
export async function checkFiles(config: Config): Promise<readonly Finding[]> {
  const { storage, staging } = openStorage(config);
  const file = { company: COMPANY, id: "0".repeat(32) };
  const where = config.files ? `The bucket ${config.files.bucket}` : `${config.dataDir}/files`;
  try {
    const bytes = new TextEncoder().encode("conversations doctor\n");
    const staged = await staging.receive(
      (async function* () {
        yield bytes;
      })(),
      bytes.length,
    );
    try {
      await storage.keep(file, staged, { mime: UNKNOWN_TYPE, size: bytes.length, picture: undefined });
    } finally {
      await staging.discard(staged.path);
    }
    await storage.remove(file);
  } catch (error) {
    const check = config.files ? "FILES_URL, the keys, and the bucket's policy." : "DATA_DIR, its rights and its disk.";
    return [fail(`${where} can't keep files: ${reasonOf(error)} Check ${check}`)];
  }
  return [ok(`${where} keeps files and removes them.`), ...(config.files ? [] : await space(config.dataDir))];
}

async function space(folder: string): Promise<readonly Finding[]> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= LITTLE) return [];
  return [warn(`${folder} has only ${Math.floor(free / 1024 ** 2)} MiB left: free some, or move DATA_DIR.`)];
}
