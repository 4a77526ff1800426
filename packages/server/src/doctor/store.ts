import { existsSync } from "node:fs";
import type { Config } from "../config";
import { schemaVersion } from "../store/migrations";
import { openStore, sqliteFile } from "../store/open";
import type { Store } from "../store/store";
import { type Finding, findings, reasonOf } from "./finding";

const { ok, warn, fail } = findings("store");

/** Whether the database can be reached and written, and has this program's tables. It is left as it is. */
export async function checkStore(config: Config): Promise<readonly Finding[]> {
  if (config.databaseUrl === undefined && !existsSync(sqliteFile(config))) {
    return [warn(`There is no store in ${config.dataDir} yet: the first "conversations serve" makes it.`)];
  }
  let store: Store | undefined;
  try {
    store = openStore(config);
    const version = await store.version();
    if (version > schemaVersion) return [newer(version)];
    if (version < schemaVersion) return [older(version)];
    // A commit with nothing in it: the disk or the server takes writes.
    await store.write(async () => {});
    const name = store.engine === "sqlite" ? `SQLite in ${config.dataDir}` : "PostgreSQL";
    return [ok(`${name} can be reached and written; its tables are at version ${version}.`)];
  } catch (error) {
    const check =
      config.databaseUrl === undefined
        ? `check the rights on ${config.dataDir}, its disk, and that it isn't on a network file system.`
        : "check DATABASE_URL, that the server runs, and that it lets this machine in.";
    return [fail(`The database can't be used: ${reasonOf(error)} To mend it, ${check}`)];
  } finally {
    await store?.close();
  }
}

const newer = (version: number): Finding =>
  fail(
    `The tables have version ${version}, and this program knows only up to ${schemaVersion}: run the newer program, or restore a back-up made before the upgrade.`,
  );

const older = (version: number): Finding =>
  fail(`The tables have version ${version} and should have ${schemaVersion}: run "conversations migrate".`);
