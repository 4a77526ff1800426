import type { Environment } from "../settings/gather";
import { checkClock, databaseClock } from "./clock";
import { checkFiles } from "./files";
import type { Finding } from "./finding";
import { checkRedis } from "./redis";
import { checkSettings } from "./settings";
import { checkStore } from "./store";

/** Checks all that the service needs, one after the other. Without settings that can be used there is nothing else to check. */
export async function* examine(env: Environment): AsyncGenerator<Finding> {
  const { config, found } = await checkSettings(env);
  yield* found;
  if (!config) return;
  yield* await checkStore(config);
  const redis = await checkRedis(config);
  yield* redis.found;
  const atRedis = redis.time === undefined ? [] : [{ name: "Redis", time: redis.time, here: Date.now() }];
  yield* checkClock([...(await databaseClock(config)), ...atRedis], config);
  yield* await checkFiles(config);
}
