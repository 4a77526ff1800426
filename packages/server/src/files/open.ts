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
import type { FileStorage } from "./storage";

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
  const { storage, staging } = openStorage(config);
  return new Files(store, storage, links, staging, clock);
}

/** Where files are kept, and where they are until they are whole. Nothing is reached or made yet. */
export function openStorage(config: FilesConfig): { readonly storage: FileStorage; readonly staging: Staging } {
  if (config.files) {
    const staging = new Staging(join(tmpdir(), "conversations-files"));
    return { storage: new S3Storage(config.files, staging), staging };
  }
  const root = join(config.dataDir, "files");
  // No company's directory begins with a dot.
  const staging = new Staging(join(root, ".incoming"));
  return { storage: new LocalStorage(root, staging), staging };
}
