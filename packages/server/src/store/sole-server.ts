import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { openStore, type StoreConfig, sqliteFile } from "./open";
import { SqliteStore } from "./sqlite";
import { type Store, StoreUnavailableError } from "./store";

/** How long one waits for a server that is just ending, in milliseconds. */
const PATIENCE = 1000;

/** Another process, or another server in this one, serves the same embedded store. */
export class StoreInUseError extends Error {
  override readonly name = "StoreInUseError";
  constructor(dataDir: string) {
    super(
      `Another server serves DATA_DIR (${dataDir}): stop it first, name another folder, or let several share a PostgreSQL with DATABASE_URL.`,
    );
  }
}

/**
 * The embedded store in the hands of the one server that serves it: it delivers webhooks and wakes streams by itself, and wouldn't
 * hear of what another one does. Commands that only read or change the store open it beside the server.
 */
class ServedSqliteStore extends SqliteStore {
  constructor(
    file: string,
    private readonly lock: Database.Database,
  ) {
    super(file);
  }

  override async close(): Promise<void> {
    await super.close();
    if (this.lock.open) this.lock.close();
  }
}

/**
 * As `openStore`, for a server.
 *
 * @throws StoreInUseError when another server serves the embedded store.
 */
export function openServedStore(config: StoreConfig): Store {
  if (config.databaseUrl) return openStore(config);
  const lock = lockOf(config.dataDir);
  try {
    return new ServedSqliteStore(sqliteFile(config), lock);
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** A lock of SQLite's on a file beside the store, which the system takes back however the process ends. */
function lockOf(dataDir: string): Database.Database {
  mkdirSync(dataDir, { recursive: true });
  let database: Database.Database | undefined;
  try {
    database = new Database(join(dataDir, "server.lock"), { timeout: PATIENCE });
    database.exec("BEGIN EXCLUSIVE");
    return database;
  } catch (error) {
    database?.close();
    if ((error as { code?: string }).code === "SQLITE_BUSY") throw new StoreInUseError(dataDir);
    throw new StoreUnavailableError("The data directory can't be written.", { cause: error });
  }
}
