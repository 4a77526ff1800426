import { resolve } from "node:path";
import type { StoreConfig } from "./store/open";

/** What a server is told from outside; every field has a default that suits one machine. */
export interface Config extends StoreConfig {
  /** Where to listen. Port 0: any free one. */
  readonly port: number;
  readonly host: string;
  /** The `iss` of the server's own tokens. */
  readonly issuer: string;
  readonly logLevel: string;
}

export const defaults: Config = {
  port: 8080,
  host: "127.0.0.1",
  dataDir: "data",
  databaseUrl: undefined,
  databasePoolSize: 10,
  databaseTimeoutMs: 10_000,
  issuer: "conversations",
  logLevel: "info",
};

/** A setting that can't be used: the message names the variable and says what to write. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from environment variables.
 *
 * @example configFromEnvironment({ PORT: "9000", DATABASE_URL: "postgres://localhost/conversations" })
 * @throws ConfigError
 */
export function configFromEnvironment(env: Environment): Config {
  const text = (name: string): string | undefined => env[name] || undefined;
  return {
    port: integer(env, "PORT", 0, 65_535) ?? defaults.port,
    host: text("HOST") ?? defaults.host,
    dataDir: resolve(text("DATA_DIR") ?? defaults.dataDir),
    databaseUrl: databaseUrl(text("DATABASE_URL")),
    databasePoolSize: integer(env, "DATABASE_POOL_SIZE", 1, 1000) ?? defaults.databasePoolSize,
    databaseTimeoutMs: integer(env, "DATABASE_TIMEOUT_MS", 100, 600_000) ?? defaults.databaseTimeoutMs,
    issuer: text("ISSUER") ?? defaults.issuer,
    logLevel:
      oneOf(env, "LOG_LEVEL", ["trace", "debug", "info", "warn", "error", "fatal", "silent"]) ?? defaults.logLevel,
  };
}

function integer(env: Environment, name: string, min: number, max: number): number | undefined {
  const text = env[name];
  if (!text) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max) {
    throw new ConfigError(`${name} is "${text}": write a whole number from ${min} to ${max}.`);
  }
  return value;
}

function oneOf(env: Environment, name: string, values: readonly string[]): string | undefined {
  const text = env[name];
  if (!text || values.includes(text)) return text || undefined;
  throw new ConfigError(`${name} is "${text}": write one of ${values.join(", ")}.`);
}

function databaseUrl(text: string | undefined): string | undefined {
  if (text === undefined || /^postgres(ql)?:\/\/./.test(text)) return text;
  throw new ConfigError(
    "DATABASE_URL must begin with postgres://; leave it out to keep everything in a SQLite file in DATA_DIR.",
  );
}
