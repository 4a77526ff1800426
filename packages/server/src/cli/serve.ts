import { Command } from "commander";
import { configFromEnvironment } from "../config";
import { type Conversations, openConversations } from "../server";

export const serveCommand = (): Command =>
  new Command("serve")
    .description("Serves the API until it is told to stop (SIGINT or SIGTERM).")
    .addHelpText(
      "after",
      `
Environment:
  PORT                 where to listen (8080)
  HOST                 the address to listen on (127.0.0.1; 0.0.0.0 for all)
  PUBLIC_URL           the address under which clients reach the server, for links to files (where it listens)
  DATA_DIR             where the embedded store and the files are kept (data); several nodes share it, or use FILES_URL
  DATABASE_URL         postgres://… to keep everything in PostgreSQL instead
  DATABASE_POOL_SIZE   connections to PostgreSQL at the most (10)
  DATABASE_TIMEOUT_MS  how long a statement may take (10000)
  FILES_URL            s3://bucket/prefix?endpoint=…&region=…&pathStyle=true to keep files in an S3-compatible store;
                       its CORS rules have to allow GET and PUT where browsers use it
  FILES_ACCESS_KEY_ID, FILES_SECRET_ACCESS_KEY
                       the credentials for it (what the machine has: environment, instance role)
  GIPHY_API_KEY        the key for GIPHY; without one, SendGiphy isn't available
  GIPHY_URL            GIPHY's API, or one that speaks like it (https://api.giphy.com/v1)
  RATE_LIMITS          on or off: whether the model's limits of calls are enforced (on)
  RATE_LIMIT_CEILING   calls/seconds of one caller, for each operation without limits of its own (600/60)
  REDIS_URL            redis://… where several nodes share the limits (each process has its own)
  ISSUER               the "iss" of the server's own tokens (conversations)
  OIDC_ISSUERS         whose tokens are accepted besides: issuer=https://…,audience=…;issuer=… or a JSON array, with
                       jwksUrl, algorithms, types (XBS, PBX, S2S between |), company or companyClaim, userClaim,
                       scopeClaim, typeClaim, scopes, createUsers=true (accounts are made at first sight)
  SHARED_SECRETS       the same for systems that sign with a secret of at least 32 bytes: issuer=…,secret=…,types=PBX,…
  CLOCK_SKEW_SECONDS   how far the issuers' clocks may be off (30)
  LOG_LEVEL            trace, debug, info, warn, error, fatal or silent (info)
  MAX_CONCURRENT_REQUESTS
                       calls in progress at once at the most; further ones get 503 with Retry-After (1000)
  REQUEST_TIMEOUT_MS   how long a call may take to arrive, its body included (30000)
  KEEP_ALIVE_TIMEOUT_MS
                       how long a connection waits for its next call; longer than a proxy before the server (65000)
  SHUTDOWN_TIMEOUT_MS  how long running calls may take to finish once the server is told to stop (20000)
  TRUSTED_PROXIES      addresses and networks (10.0.0.0/8, ::1) whose X-Forwarded-For and -Proto are believed (none)
  CORS_ORIGINS         origins (https://app.example.com, …) whose pages may call the API, or * (none)`,
    )
    .action(async () => {
      const conversations = await openConversations(configFromEnvironment(process.env));
      const address = await listenOrClose(conversations);
      conversations.log.info({ address }, "listening");
      await untilStopped();
      await conversations.close();
    });

export async function listenOrClose(conversations: Conversations): Promise<string> {
  try {
    return await conversations.listen();
  } catch (error) {
    await conversations.close();
    throw error;
  }
}

export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
