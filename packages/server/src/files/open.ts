import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock } from "../clock";
import type { Store } from "../store/store";
import { Files } from "./files";
import { Links, type PublicAddress } from "./links";
import { LocalStorage } from "./local";
import { S3Storage } from "./s3";
import type { S3Config } from "./s3-config";
import { Staging } from "./staging";

export interface FilesConfig {
  readonly dataDir: string;
  /** Where files are kept; undefined: in `dataDir`, which several nodes then have to share. */
  readonly files: S3Config | undefined;
}

export async function openFiles(
  config: FilesConfig,
  store: Store,
  address: PublicAddress,
  clock: Clock,
): Promise<Files> {
  const links = await Links.open(store, address, clock);
  if (config.files) {
    const staging = new Staging(join(tmpdir(), "conversations-files"));
    return new Files(store, new S3Storage(config.files, staging), links, staging, clock);
  }
  const root = join(config.dataDir, "files");
  // No company's directory begins with a dot.
  const staging = new Staging(join(root, ".incoming"));
  return new Files(store, new LocalStorage(root, staging), links, staging, clock);
}
