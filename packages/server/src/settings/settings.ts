import { parseIssuers, type TrustedIssuer } from "../auth/trusted-issuer";
import type { CorsOrigins } from "../http/cors";
import {
  ceiling,
  databaseUrl,
  integer,
  networks,
  oneOf,
  onOrOff,
  origins,
  path,
  redisUrl,
  text,
  webUrl,
} from "./readers";
import { ConfigError, hidden, type Reader, type Setting, setting, withoutPassword } from "./setting";

/**
 * Every setting, by the name that it has in the environment and in the file. What reads them, `conversations config`,
 * `serve --help` and the table of the README follow from this list: `pnpm settings` writes the table anew.
 */
export const settings = {
  CONFIG_FILE: setting<string | undefined>({
    about: "a JSON file with settings by these names; what the environment has goes first",
    default: undefined,
    without: "none",
    read: path,
  }),
  PORT: setting({ about: "where to listen; `0`: any free port", default: 8080, read: integer(0, 65_535) }),
  HOST: setting({ about: "the address to listen on; `0.0.0.0` for all", default: "127.0.0.1", read: text }),
  METRICS_PORT: setting<number | undefined>({
    about: "where `/metrics` listens apart from the API, with `/healthz` and `/readyz`; `0`: any free port",
    default: undefined,
    without: "the API's port, for callers on the same machine alone",
    read: integer(0, 65_535),
  }),
  METRICS_HOST: setting<string | undefined>({
    about: "the address to listen on for `METRICS_PORT`",
    default: undefined,
    without: "that of `HOST`",
    read: text,
  }),
  PUBLIC_URL: setting<string | undefined>({
    about: "the address at which clients reach the server, for the links to files",
    default: undefined,
    without: "the address it listens on",
    read: webUrl,
  }),
  DATA_DIR: setting({ about: "where the embedded store and the files are", default: "data", read: path }),
  DATABASE_URL: setting<string | undefined>({
    about: "`postgres://…` to keep everything in PostgreSQL",
    default: undefined,
    without: "SQLite in `DATA_DIR`",
    read: databaseUrl,
    show: withoutPassword,
  }),
  DATABASE_POOL_SIZE: setting({
    about: "connections to PostgreSQL at the most",
    default: 10,
    read: integer(1, 1000),
  }),
  DATABASE_TIMEOUT_MS: setting({
    about: "how long a statement may take, and how long one waits for a connection",
    default: 10_000,
    read: integer(100, 600_000),
  }),
  FILES_URL: setting<string | undefined>({
    about:
      "`s3://bucket/prefix?endpoint=…&region=…&pathStyle=true` to keep files in an S3-compatible store, whose CORS rules allow GET and PUT where browsers use it",
    default: undefined,
    without: "`DATA_DIR/files`",
    read: text,
    show: withoutPassword,
  }),
  FILES_ACCESS_KEY_ID: setting<string | undefined>({
    about: "the id of the key for that store",
    default: undefined,
    without: "what the S3 client finds",
    read: text,
  }),
  FILES_SECRET_ACCESS_KEY: setting<string | undefined>({
    about: "the key for that store",
    default: undefined,
    without: "what the S3 client finds",
    read: text,
    show: hidden,
  }),
  GIPHY_API_KEY: setting<string | undefined>({
    about: "the key for the GIF provider of SendGiphy",
    default: undefined,
    without: "SendGiphy answers 503",
    read: text,
    show: hidden,
  }),
  GIPHY_URL: setting({
    about: "GIPHY's API, or one that speaks like it",
    default: "https://api.giphy.com/v1",
    read: webUrl,
  }),
  ISSUER: setting({ about: "the `iss` of the server's own tokens", default: "conversations", read: text }),
  OIDC_ISSUERS: setting<readonly TrustedIssuer[]>({
    about: "OpenID issuers whose tokens are accepted besides: see [Who calls](#who-calls)",
    default: [],
    without: "none",
    read: issuers("keys", "issuer=https://id.example.com,audience=chat,companyClaim=org"),
  }),
  SHARED_SECRETS: setting<readonly TrustedIssuer[]>({
    about: "systems whose tokens, signed with a shared secret, are accepted besides",
    default: [],
    without: "none",
    read: issuers("secrets", "issuer=acme-pbx,audience=chat,types=PBX,company=acme,secret=…"),
    show: hidden,
  }),
  CLOCK_SKEW_SECONDS: setting({ about: "how far the issuers' clocks may be off", default: 30, read: integer(0, 300) }),
  RATE_LIMITS: setting({
    about: "`on` or `off`: whether the model's limits of calls are enforced",
    default: true,
    without: "`on`",
    read: onOrOff,
  }),
  RATE_LIMIT_CEILING: setting({
    about: "calls/seconds of one caller, for each operation without limits of its own",
    default: { requests: 600, periodMs: 60_000 },
    without: "`600/60`",
    read: ceiling,
  }),
  REDIS_URL: setting<string | undefined>({
    about: "`redis://…` where several nodes share the limits, and wake each other over it",
    default: undefined,
    without: "each process has its own limits; nodes wake each other over PostgreSQL",
    read: redisUrl,
    show: withoutPassword,
  }),
  LOG_LEVEL: setting<string>({
    about:
      "`trace`, `debug`, `info`, `warn`, `error`, `fatal` or `silent`; `info` has a line for each request, without paths, bodies and tokens",
    default: "info",
    read: oneOf("trace", "debug", "info", "warn", "error", "fatal", "silent"),
  }),
  MAX_CONCURRENT_REQUESTS: setting({
    about: "calls in progress at once at the most; further ones get 503 with `Retry-After`",
    default: 1000,
    read: integer(1, 100_000),
  }),
  MAX_REALTIME_STREAMS: setting({
    about:
      "realtime streams open at once at the most; further ones get 503 with `Retry-After`. `0` where none can be served, as in a function",
    default: 10_000,
    read: integer(0, 1_000_000),
  }),
  REQUEST_TIMEOUT_MS: setting({
    about: "how long a call may take to arrive, its body included",
    default: 30_000,
    read: integer(1000, 600_000),
  }),
  KEEP_ALIVE_TIMEOUT_MS: setting({
    about: "how long a connection waits for its next call; set it longer than a proxy before the server does",
    // The usual load balancers keep a connection for 60 seconds.
    default: 65_000,
    read: integer(1000, 3_600_000),
  }),
  SHUTDOWN_DELAY_MS: setting({
    about:
      "how long calls are still taken after SIGTERM, while `/readyz` tells load balancers to send no more; longer than they take to look and to act",
    default: 3000,
    read: integer(0, 600_000),
  }),
  SHUTDOWN_TIMEOUT_MS: setting({
    about: "how long running calls may take to finish after that",
    // Orchestrators kill what hasn't ended after 30 seconds.
    default: 20_000,
    read: integer(0, 600_000),
  }),
  TRUSTED_PROXIES: setting({
    about: "addresses and networks (`10.0.0.0/8, ::1`) whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed",
    default: [],
    without: "none",
    read: networks,
  }),
  EVENTS_RETENTION_HOURS: setting({
    about: "how long events are kept, for webhooks that are away and streams that resume",
    // Webhooks are tried again for 72 hours.
    default: 168,
    read: integer(96, 87_600),
  }),
  WEBHOOK_ALLOWED_NETWORKS: setting({
    about: "addresses and networks (`10.20.0.0/16`) that webhooks are sent to although they aren't public",
    default: [],
    without: "none",
    read: networks,
  }),
  CORS_ORIGINS: setting<CorsOrigins>({
    about: "origins (`https://app.example.com, …`) whose pages may call the API from browsers, or `*`",
    default: undefined,
    without: "none",
    read: origins,
  }),
  PAGES: setting({
    about: "`on` or `off`: whether the pages are served: `/`, the console and the reference",
    default: true,
    without: "`on`",
    read: onOrOff,
  }),
};

export type SettingName = keyof typeof settings;

/** What all settings have been set to. */
export type Values = { readonly [K in SettingName]: (typeof settings)[K] extends Setting<infer T> ? T : never };

export const settingNames = Object.keys(settings) as SettingName[];

export const isSettingName = (name: string): name is SettingName => Object.hasOwn(settings, name);

/** A function, as the list above comes first. */
function issuers(kind: "keys" | "secrets", example: string): Reader<readonly TrustedIssuer[]> {
  return (value, name) =>
    parseIssuers(
      value,
      kind,
      (what) => new ConfigError(`${name} can't be used: ${what}. Write a JSON array, or as in ${example}.`),
    );
}
