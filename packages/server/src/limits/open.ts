import { type After, type Clock, systemAfter } from "../clock";
import type { Log } from "../log";
import type { Ceiling } from "../rules/rate-limits";
import type { Limits } from "./limits";
import { MemoryLimits } from "./memory";
import { RedisLimits } from "./redis";
import { SharedLimits } from "./shared";

export interface LimitsConfig {
  /** Whether calls are limited at all. */
  readonly rateLimits: boolean;
  /** What operations for which the model has no limits admit of one caller. */
  readonly rateLimitCeiling: Ceiling;
  /** `redis://…` or `rediss://…` where nodes share their limits; without it, each process has its own. */
  readonly redisUrl: string | undefined;
}

/** After how many milliseconds a connection that doesn't come about, or is silent, is given up and made anew. */
const SILENCE = 2000;

/**
 * The limits that the configuration asks for; undefined for none. A Redis that isn't there is no reason not to begin.
 *
 * @param clock The time of calls.
 * @param shift How far that is from the system's time, in milliseconds: Redis' clock is moved by as much. Only for tests.
 * @param after Tells when the patience with Redis is over, and when it is looked for again.
 */
export async function openLimits(
  { rateLimits, redisUrl }: LimitsConfig,
  clock: Clock,
  shift: (() => number) | undefined,
  log: Log,
  after: After = systemAfter,
): Promise<Limits | undefined> {
  if (!rateLimits) return undefined;
  const own = new MemoryLimits(clock, log);
  if (redisUrl === undefined) return own;
  // Loaded where it is asked for: most processes are alone.
  const { Redis } = await import("ioredis");
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: SILENCE,
    socketTimeout: SILENCE,
    // A command that can't be sent now fails now.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(100 * attempt, 1000),
  });
  return new SharedLimits(redis, new RedisLimits(redis, shift), own, clock, log, after).open();
}
