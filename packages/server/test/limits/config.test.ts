import { configFromEnvironment } from "../../src/config";

describe("settings of the rate limits", () => {
  test("without any: calls are limited, by each process for itself, to 600 a minute where the model has no limits", () => {
    expect(configFromEnvironment({})).toMatchObject({
      rateLimits: true,
      rateLimitCeiling: { requests: 600, periodMs: 60_000 },
      redisUrl: undefined,
    });
  });

  test("are read", () => {
    const env = { RATE_LIMITS: "off", RATE_LIMIT_CEILING: "20/3600", REDIS_URL: "rediss://user:secret@redis:6380/1" };
    expect(configFromEnvironment(env)).toMatchObject({
      rateLimits: false,
      rateLimitCeiling: { requests: 20, periodMs: 3_600_000 },
      redisUrl: env.REDIS_URL,
    });
  });

  test.each([
    ["RATE_LIMITS", "yes", "one of on, off"],
    ["RATE_LIMIT_CEILING", "600", "as in 600/60"],
    ["RATE_LIMIT_CEILING", "0/60", "as in 600/60"],
    ["RATE_LIMIT_CEILING", "600/0", "as in 600/60"],
    ["RATE_LIMIT_CEILING", "600/86401", "86400 seconds"],
    ["REDIS_URL", "127.0.0.1:6379", "redis://127.0.0.1:6379"],
    ["REDIS_URL", "redis://user:secret@[", "redis://127.0.0.1:6379"],
  ])("%s can't be %s, and the error says what to write", (name, value, advice) => {
    const read = () => configFromEnvironment({ [name]: value });
    expect(read).toThrow(name);
    expect(read).toThrow(advice);
    expect(read).not.toThrow("secret");
  });
});
