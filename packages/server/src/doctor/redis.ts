import type { Config } from "../config";
import { type Finding, findings, reasonOf } from "./finding";

const { ok, fail } = findings("redis");

/** How long Redis may take, in milliseconds. */
const PATIENCE = 2000;

/** The oldest version whose scripts and streams do what the limits need. */
const OLDEST = 5;

/** Whether Redis can be reached, is new enough, and takes writes; and what time it is there, in milliseconds since 1970. */
export async function checkRedis({ redisUrl }: Config): Promise<{ found: readonly Finding[]; time?: number }> {
  if (redisUrl === undefined) {
    return { found: [ok("None is set: right for one node. Several share their limits with REDIS_URL.")] };
  }
  const { Redis } = await import("ioredis");
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: PATIENCE,
    commandTimeout: PATIENCE,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // What it says comes to the commands, too.
  redis.on("error", () => {});
  try {
    await redis.connect();
    const version = /redis_version:(\S+)/.exec(await redis.info("server"))?.[1] ?? "0";
    if (Number.parseInt(version, 10) < OLDEST) {
      return { found: [fail(`Redis has version ${version}: run ${OLDEST} or newer.`)] };
    }
    await redis.set("conversations:doctor", "1", "PX", 1000);
    const [seconds = 0, microseconds = 0] = (await redis.time()).map(Number);
    return {
      found: [ok(`Redis ${version} can be reached and written.`)],
      time: seconds * 1000 + Math.floor(microseconds / 1000),
    };
  } catch (error) {
    const advice = "check REDIS_URL and that it runs. Meanwhile each node limits calls by itself.";
    return { found: [fail(`Redis can't be used: ${reasonOf(error)}: ${advice}`)] };
  } finally {
    redis.disconnect();
  }
}
