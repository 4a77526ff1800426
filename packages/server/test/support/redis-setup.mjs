import { Redis } from "ioredis";

/** Where the tests may keep keys; they only touch those that they make, which go by themselves. */
const url = process.env.TEST_REDIS_URL ?? "redis://127.0.0.1:6379";

/** Finds out once whether Redis answers. With CI=true it has to. */
export default async function setup() {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: 2000, retryStrategy: () => null });
  redis.on("error", () => {});
  try {
    await redis.connect();
    await redis.ping();
    process.env.TEST_REDIS = url;
  } catch (error) {
    if (process.env.CI === "true") {
      throw new Error(`Redis must answer at ${new URL(url).host} (TEST_REDIS_URL): ${error.message}`);
    }
    console.warn(`Redis doesn't answer (TEST_REDIS_URL): its suites are skipped. ${error.message}`);
    process.env.TEST_REDIS = "";
  } finally {
    redis.disconnect();
  }
}
