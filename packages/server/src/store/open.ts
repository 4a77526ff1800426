import { join } from "node:path";
import { SqliteStore } from "./sqlite";
import type { Store } from "./store";

export interface StoreConfig {
  /** `postgres://…`; without it, a SQLite file in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly databasePoolSize: number;
  readonly databaseTimeoutMs: number;
}

export function openStore(config: StoreConfig): Store {
  if (!config.databaseUrl) return new SqliteStore(sqliteFile(config));
  // Loaded where it is asked for: the embedded store begins sooner without the driver.
  const { PostgresStore } = require("./postgres") as typeof import("./postgres");
  return new PostgresStore(config.databaseUrl, {
    poolSize: config.databasePoolSize,
    statementTimeoutMs: config.databaseTimeoutMs,
  });
}

/** Where the embedded store is. */
export const sqliteFile = ({ dataDir }: Pick<StoreConfig, "dataDir">): string => join(dataDir, "conversations.db");
