import type { TrustedIssuer } from "./auth/trusted-issuer";
import type { FilesConfig } from "./files/open";
import { parseS3Url, type S3Config } from "./files/s3-config";
import type { GiphyConfig } from "./giphy/provider";
import type { Network } from "./http/client-address";
import type { CorsOrigins } from "./http/cors";
import type { LimitsConfig } from "./limits/open";
import { type Environment, type Gathered, gather } from "./settings/gather";
import { ConfigError, type Setting } from "./settings/setting";
import { type SettingName, settingNames, settings, type Values } from "./settings/settings";
import type { StoreConfig } from "./store/open";

export { ConfigError } from "./settings/setting";

/** What a server is told from outside; every field has a default that suits one machine. */
export interface Config extends StoreConfig, FilesConfig, LimitsConfig {
  /** Where to listen. Port 0: any free one. */
  readonly port: number;
  readonly host: string;
  /** Where the metrics listen apart from the API; undefined: with the API, for callers on the same machine. */
  readonly metricsPort: number | undefined;
  /** Undefined: the same as `host`. */
  readonly metricsHost: string | undefined;
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
  /** Realtime streams open at once at the most; further ones are told to try again. */
  readonly maxRealtimeStreams: number;
  /** How long a call may take to arrive, its body included, in milliseconds. Files that are uploaded have more time. */
  readonly requestTimeoutMs: number;
  /** How long a connection is kept for its next call, in milliseconds: longer than a proxy before the server keeps it. */
  readonly keepAliveTimeoutMs: number;
  /** How long calls are still taken after SIGTERM, in milliseconds. */
  readonly shutdownDelayMs: number;
  /** How long running calls may take to finish when the server stops, in milliseconds. */
  readonly shutdownTimeoutMs: number;
  /** The proxies that are believed whom they were called by. */
  readonly trustedProxies: readonly Network[];
  /** Networks that webhooks are sent to although they aren't public. */
  readonly webhookAllowedNetworks: readonly Network[];
  /** How long events are kept, in hours: webhooks are tried again for 72. */
  readonly eventsRetentionHours: number;
  /** Whose pages may call the API from browsers: `*` for all, undefined for none. */
  readonly corsOrigins: CorsOrigins;
  /** Whether the console is served, and what else comes as pages. */
  readonly pages: boolean;
}

/** What follows from several settings together. */
type Composed = Pick<Config, "files" | "trustedIssuers">;

const configOf = (values: Values, { files, trustedIssuers }: Composed): Config => ({
  port: values.PORT,
  host: values.HOST,
  metricsPort: values.METRICS_PORT,
  metricsHost: values.METRICS_HOST,
  publicUrl: values.PUBLIC_URL,
  dataDir: values.DATA_DIR,
  databaseUrl: values.DATABASE_URL,
  databasePoolSize: values.DATABASE_POOL_SIZE,
  databaseTimeoutMs: values.DATABASE_TIMEOUT_MS,
  files,
  giphy: { apiKey: values.GIPHY_API_KEY, url: values.GIPHY_URL },
  issuer: values.ISSUER,
  trustedIssuers,
  clockSkewSeconds: values.CLOCK_SKEW_SECONDS,
  rateLimits: values.RATE_LIMITS,
  rateLimitCeiling: values.RATE_LIMIT_CEILING,
  redisUrl: values.REDIS_URL,
  logLevel: values.LOG_LEVEL,
  maxConcurrentRequests: values.MAX_CONCURRENT_REQUESTS,
  maxRealtimeStreams: values.MAX_REALTIME_STREAMS,
  requestTimeoutMs: values.REQUEST_TIMEOUT_MS,
  keepAliveTimeoutMs: values.KEEP_ALIVE_TIMEOUT_MS,
  shutdownDelayMs: values.SHUTDOWN_DELAY_MS,
  shutdownTimeoutMs: values.SHUTDOWN_TIMEOUT_MS,
  trustedProxies: values.TRUSTED_PROXIES,
  webhookAllowedNetworks: values.WEBHOOK_ALLOWED_NETWORKS,
  eventsRetentionHours: values.EVENTS_RETENTION_HOURS,
  corsOrigins: values.CORS_ORIGINS,
  pages: values.PAGES,
});

export const defaults: Config = configOf(
  Object.fromEntries(settingNames.map((name) => [name, settings[name].default])) as Values,
  { files: undefined, trustedIssuers: [] },
);

/**
 * Reads the settings from environment variables, and from the file that CONFIG_FILE names.
 *
 * @param instead What holds instead of the defaults, as texts.
 * @example configFromEnvironment({ PORT: "9000", DATABASE_URL: "postgres://localhost/conversations" })
 * @throws ConfigError with everything that is wrong.
 */
export function configFromEnvironment(env: Environment, instead: Partial<Record<SettingName, string>> = {}): Config {
  return configFrom(gather(env), instead);
}

/** @throws ConfigError with everything that is wrong. */
export function configFrom({ given, problems }: Gathered, instead: Partial<Record<SettingName, string>> = {}): Config {
  const wrong = [...problems];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      wrong.push(...error.problems);
      return undefined;
    }
  };
  const settled = (name: SettingName): unknown => {
    const { read, default: without }: Setting<unknown> = settings[name];
    const text = given.get(name)?.text ?? instead[name];
    // A wrong one doesn't hide what else is wrong.
    return text === undefined ? without : (attempt(() => read(text, name)) ?? without);
  };
  const values = Object.fromEntries(settingNames.map((name) => [name, settled(name)])) as Values;
  const files = attempt(() => filesOf(values));
  const trustedIssuers = attempt(() => trustedIssuersOf(values)) ?? [];
  if (wrong.length > 0) throw new ConfigError(...wrong);
  return configOf(values, { files, trustedIssuers });
}

function trustedIssuersOf({ ISSUER, OIDC_ISSUERS, SHARED_SECRETS }: Values): readonly TrustedIssuer[] {
  const all = [...OIDC_ISSUERS, ...SHARED_SECRETS];
  const taken = new Set([ISSUER]);
  for (const { issuer } of all) {
    if (taken.has(issuer)) throw new ConfigError(`The issuer ${issuer} is there twice: give each its own name.`);
    taken.add(issuer);
  }
  return all;
}

function filesOf({ FILES_URL, FILES_ACCESS_KEY_ID, FILES_SECRET_ACCESS_KEY }: Values): S3Config | undefined {
  if (FILES_URL === undefined) return undefined;
  const keys = { accessKeyId: FILES_ACCESS_KEY_ID, secretAccessKey: FILES_SECRET_ACCESS_KEY };
  const fail = (what: string) =>
    new ConfigError(
      `FILES_URL can't be used: ${what}. Write s3://bucket/prefix?endpoint=https://…&region=…&pathStyle=true, or leave it out to keep files in DATA_DIR.`,
    );
  return parseS3Url(FILES_URL, keys, fail);
}
