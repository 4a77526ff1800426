import * as fc from "fast-check";
import { Redis } from "ioredis";
import { type CallLog, take } from "../../src/limits/call-log";
import { RedisLimits } from "../../src/limits/redis";
import { describeRedis, unique } from "../support/redis";
import { rule } from "./support";

const rules = fc
  .constantFrom<(readonly (readonly [number, number])[])[]>(
    [
      [3, 10],
      [8, 60],
    ],
    [
      [10, 10],
      [600, 3600],
    ],
    [
      [300, 60],
      [1800, 3600],
    ],
    [[120, 60]],
  )
  .map((windows) => rule(...windows));

/** A move of the clock, in milliseconds, and so many calls after it. */
const moves = fc.array(
  fc.record({
    move: fc.oneof(
      { weight: 6, arbitrary: fc.nat(3000) },
      { weight: 2, arbitrary: fc.nat(4_000_000) },
      { weight: 1, arbitrary: fc.integer({ min: -4_000_000, max: -1 }) },
    ),
    calls: fc.integer({ min: 1, max: 40 }),
    spend: fc.boolean(),
  }),
  { minLength: 1, maxLength: 20 },
);

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) };

describeRedis("limits", (url) => {
  let redis: Redis;
  beforeAll(() => {
    redis = new Redis(url);
  });
  afterAll(() => redis.quit());

  test("the script decides what memory decides, call by call, also when clocks jump forward and back", async () => {
    await fc.assert(
      fc.asyncProperty(rules, moves, async (some, script) => {
        let shift = 0;
        const limits = new RedisLimits(redis, () => shift);
        const caller = unique();
        const log: CallLog = [];
        for (const { move, calls, spend } of script) {
          shift += move;
          const answers = await Promise.all(Array.from({ length: calls }, () => limits.take(some, caller, spend)));
          for (const { at, ...verdict } of answers) expect(verdict).toEqual(take(log, some.shape, at, spend));
        }
      }),
      runs,
    );
  });

  test("the same where calls have been put together: thousands at a steady pace, in a window of an hour", async () => {
    const slow = rule([300, 60], [1800, 3600]);
    let shift = 0;
    const limits = new RedisLimits(redis, () => shift);
    const caller = unique();
    const log: CallLog = [];
    let refused = 0;
    for (let i = 0; i < 4000; i++) {
      shift += 1500;
      const { at, ...verdict } = await limits.take(slow, caller);
      expect(verdict).toEqual(take(log, slow.shape, at));
      if (!verdict.admitted) refused += 1;
    }
    expect(refused).toBeGreaterThan(500);
    const key = `conversations:limits:SendMessage ${caller}`;
    expect(await redis.strlen(key)).toBeLessThan(2500);
    // It goes by itself.
    expect(await redis.pttl(key)).toBeLessThanOrEqual(3_600_000);
  });

  test("two nodes that call at once never admit more than the window has", async () => {
    const slow = rule([25, 3600]);
    const other = new Redis(url);
    try {
      const nodes = [new RedisLimits(redis), new RedisLimits(other)];
      const caller = unique();
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, i) => (nodes[i % 2] as RedisLimits).take(slow, caller)),
      );
      expect(answers.filter(({ admitted }) => admitted)).toHaveLength(25);
    } finally {
      other.disconnect();
    }
  });

  test("a Redis that has lost its scripts gets them again", async () => {
    await redis.script("FLUSH");
    expect((await new RedisLimits(redis).take(rule([1, 60]), unique())).admitted).toBe(true);
  });
});
