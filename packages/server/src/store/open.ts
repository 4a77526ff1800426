import { join } from "node:path";
import { PostgresStore } from "./postgres";
import { SqliteStore } from "./sqlite";
import type { Store } from "./store";

export interface StoreConfig {
  /** `postgres://…`; without it, a SQLite file in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly databasePoolSize: number;
  readonly databaseTimeoutMs: number;
}

export const openStore = (config: StoreConfig): Store =>
  config.databaseUrl
    ? new PostgresStore(config.databaseUrl, {
        poolSize: config.databasePoolSize,
        statementTimeoutMs: config.databaseTimeoutMs,
      })
    : new SqliteStore(sqliteFile(config));

/** Where the embedded store is. */
export const sqliteFile = ({ dataDir }: Pick<StoreConfig, "dataDir">): string => join(dataDir, "conversations.db");
