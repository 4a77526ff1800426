import { resolve } from "node:path";
import { parseIssuers, type TrustedIssuer } from "./auth/trusted-issuer";
import type { FilesConfig } from "./files/open";
import { parseS3Url, type S3Config } from "./files/s3-config";
import type { GiphyConfig } from "./giphy/provider";
import { type Network, parseNetwork } from "./http/client-address";
import type { CorsOrigins } from "./http/cors";
import type { LimitsConfig } from "./limits/open";
import type { Ceiling } from "./rules/rate-limits";
import type { StoreConfig } from "./store/open";

/** What a server is told from outside; every field has a default that suits one machine. */
export interface Config extends StoreConfig, FilesConfig, LimitsConfig {
  /** Where to listen. Port 0: any free one. */
  readonly port: number;
  readonly host: string;
  /** The address under which clients reach the server, without a `/` at its end; undefined: where it listens. */
  readonly publicUrl: string | undefined;
  /** Where pictures for a word come from. */
  readonly giphy: GiphyConfig;
  /** The `iss` of the server's own tokens. */
  readonly issuer: string;
  /** Whose tokens are accepted besides. */
  readonly trustedIssuers: readonly TrustedIssuer[];
  /** How far their clocks may be off, in seconds. */
  readonly clockSkewSeconds: number;
  readonly logLevel: string;
  /** Calls in progress at once at the most; further ones are told to try again. */
  readonly maxConcurrentRequests: number;
  /** How long a call may take to arrive, its body included, in milliseconds. Files that are uploaded have more time. */
  readonly requestTimeoutMs: number;
  /** How long a connection is kept for its next call, in milliseconds: longer than a proxy before the server keeps it. */
  readonly keepAliveTimeoutMs: number;
  /** How long running calls may take to finish when the server stops, in milliseconds. */
  readonly shutdownTimeoutMs: number;
  /** The proxies that are believed whom they were called by. */
  readonly trustedProxies: readonly Network[];
  /** Whose pages may call the API from browsers: `*` for all, undefined for none. */
  readonly corsOrigins: CorsOrigins;
}

export const defaults: Config = {
  port: 8080,
  host: "127.0.0.1",
  publicUrl: undefined,
  files: undefined,
  giphy: { apiKey: undefined, url: "https://api.giphy.com/v1" },
  dataDir: "data",
  databaseUrl: undefined,
  databasePoolSize: 10,
  databaseTimeoutMs: 10_000,
  issuer: "conversations",
  trustedIssuers: [],
  clockSkewSeconds: 30,
  logLevel: "info",
  maxConcurrentRequests: 1000,
  requestTimeoutMs: 30_000,
  // The usual load balancers keep a connection for 60 seconds.
  keepAliveTimeoutMs: 65_000,
  // Orchestrators kill what hasn't ended after 30 seconds.
  shutdownTimeoutMs: 20_000,
  trustedProxies: [],
  corsOrigins: undefined,
  rateLimits: true,
  rateLimitCeiling: { requests: 600, periodMs: 60_000 },
  redisUrl: undefined,
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
    publicUrl: webUrl(env, "PUBLIC_URL"),
    files: filesUrl(env),
    giphy: { apiKey: text("GIPHY_API_KEY"), url: webUrl(env, "GIPHY_URL") ?? defaults.giphy.url },
    dataDir: resolve(text("DATA_DIR") ?? defaults.dataDir),
    databaseUrl: databaseUrl(text("DATABASE_URL")),
    databasePoolSize: integer(env, "DATABASE_POOL_SIZE", 1, 1000) ?? defaults.databasePoolSize,
    databaseTimeoutMs: integer(env, "DATABASE_TIMEOUT_MS", 100, 600_000) ?? defaults.databaseTimeoutMs,
    issuer: text("ISSUER") ?? defaults.issuer,
    trustedIssuers: trustedIssuers(env),
    clockSkewSeconds: integer(env, "CLOCK_SKEW_SECONDS", 0, 300) ?? defaults.clockSkewSeconds,
    logLevel:
      oneOf(env, "LOG_LEVEL", ["trace", "debug", "info", "warn", "error", "fatal", "silent"]) ?? defaults.logLevel,
    maxConcurrentRequests: integer(env, "MAX_CONCURRENT_REQUESTS", 1, 100_000) ?? defaults.maxConcurrentRequests,
    requestTimeoutMs: integer(env, "REQUEST_TIMEOUT_MS", 1000, 600_000) ?? defaults.requestTimeoutMs,
    keepAliveTimeoutMs: integer(env, "KEEP_ALIVE_TIMEOUT_MS", 1000, 3_600_000) ?? defaults.keepAliveTimeoutMs,
    shutdownTimeoutMs: integer(env, "SHUTDOWN_TIMEOUT_MS", 0, 600_000) ?? defaults.shutdownTimeoutMs,
    trustedProxies: networks(env, "TRUSTED_PROXIES"),
    corsOrigins: origins(env, "CORS_ORIGINS"),
    rateLimits: oneOf(env, "RATE_LIMITS", ["on", "off"]) !== "off",
    rateLimitCeiling: ceiling(env, "RATE_LIMIT_CEILING") ?? defaults.rateLimitCeiling,
    redisUrl: redisUrl(text("REDIS_URL")),
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

/** As many calls in any span of so many seconds: a day at the most, as each one is remembered for as long. */
function ceiling(env: Environment, name: string): Ceiling | undefined {
  const text = env[name];
  if (!text) return undefined;
  const [requests, seconds] = (/^(\d{1,7})\/(\d{1,5})$/.exec(text) ?? []).slice(1).map(Number);
  if (requests && seconds && seconds <= 86_400) return { requests, periodMs: seconds * 1000 };
  throw new ConfigError(
    `${name} is "${text}": write calls and seconds, as in 600/60, with at most 9999999 calls and 86400 seconds.`,
  );
}

function redisUrl(text: string | undefined): string | undefined {
  // Its password stays out of the message.
  if (text === undefined || (/^rediss?:\/\/./.test(text) && URL.canParse(text))) return text;
  throw new ConfigError(
    "REDIS_URL must begin with redis:// or rediss://, as in redis://127.0.0.1:6379; leave it out where there is one node only.",
  );
}

/** What stands between commas. */
const listed = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");

function networks(env: Environment, name: string): readonly Network[] {
  return listed(env[name]).map((text) => {
    const network = parseNetwork(text);
    if (network) return network;
    throw new ConfigError(
      `${name} has "${text}": write addresses and networks between commas, as in 10.0.0.0/8, 192.0.2.7, fd00::/8.`,
    );
  });
}

function origins(env: Environment, name: string): CorsOrigins {
  const texts = listed(env[name]);
  if (texts.length === 0) return undefined;
  if (texts.length === 1 && texts[0] === "*") return "*";
  for (const text of texts) {
    if (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text) continue;
    throw new ConfigError(
      `${name} has "${text}": write * alone, or origins between commas, without a path and in lower case, as in https://app.example.com, http://localhost:3000.`,
    );
  }
  return texts;
}

function trustedIssuers(env: Environment): readonly TrustedIssuer[] {
  const read = (name: string, kind: "keys" | "secrets", example: string) =>
    parseIssuers(
      env[name],
      kind,
      (what) => new ConfigError(`${name} can't be used: ${what}. Write a JSON array, or as in ${example}.`),
    );
  const all = [
    ...read("OIDC_ISSUERS", "keys", "issuer=https://id.example.com,audience=chat,companyClaim=org"),
    ...read("SHARED_SECRETS", "secrets", "issuer=acme-pbx,audience=chat,types=PBX,company=acme,secret=…"),
  ];
  const taken = new Set([env.ISSUER || defaults.issuer]);
  for (const { issuer } of all) {
    if (taken.has(issuer)) throw new ConfigError(`The issuer ${issuer} is there twice: give each its own name.`);
    taken.add(issuer);
  }
  return all;
}

function databaseUrl(text: string | undefined): string | undefined {
  if (text === undefined || /^postgres(ql)?:\/\/./.test(text)) return text;
  throw new ConfigError(
    "DATABASE_URL must begin with postgres://; leave it out to keep everything in a SQLite file in DATA_DIR.",
  );
}

/** A URL that paths are appended to: without query, and without a `/` at its end. */
function webUrl(env: Environment, name: string): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  const url = /^https?:\/\/./.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.search || url.hash || url.username) {
    throw new ConfigError(
      `${name} must be a URL with http:// or https:// and without a query, as in https://chat.example.com.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

function filesUrl(env: Environment): S3Config | undefined {
  const text = env.FILES_URL;
  if (!text) return undefined;
  const keys = { accessKeyId: env.FILES_ACCESS_KEY_ID, secretAccessKey: env.FILES_SECRET_ACCESS_KEY };
  const fail = (what: string) =>
    new ConfigError(
      `FILES_URL can't be used: ${what}. Write s3://bucket/prefix?endpoint=https://…&region=…&pathStyle=true, or leave it out to keep files in DATA_DIR.`,
    );
  return parseS3Url(text, keys, fail);
}
