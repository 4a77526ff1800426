import * as fc from "fast-check";
import { FAILING_PERIOD, isGone, nextAttempt, RETRY_PERIOD } from "../../src/rules/webhook-retries";

const SECOND = 1000;
const HOUR = 60 * 60 * SECOND;
const random = fc.double({ min: 0, max: 1, noNaN: true });
const time = fc.integer({ min: 0, max: 4_102_444_800_000 });

/** When a delivery is tried that never succeeds, each attempt taking so long. */
function attempts(since: number, duration: number, random: () => number): number[] {
  const times = [since];
  for (let attempt = 1; ; attempt++) {
    const next = nextAttempt(attempt, since, (times.at(-1) as number) + duration, random());
    if (next === undefined) return times;
    times.push(next);
  }
}

describe("when a delivery is tried again", () => {
  test("is for three days, to the end, and not much more often than is of use", () => {
    fc.assert(
      fc.property(
        time,
        fc.integer({ min: 0, max: 5 * SECOND }),
        fc.infiniteStream(random),
        (since, duration, chances) => {
          const times = attempts(since, duration, () => chances.next().value as number);
          expect(times.at(-1)).toBeGreaterThanOrEqual(since + RETRY_PERIOD - duration);
          expect(times.at(-1)).toBeLessThanOrEqual(since + RETRY_PERIOD);
          expect(times.length).toBeGreaterThan(40);
          expect(times.length).toBeLessThan(100);
        },
      ),
    );
  });

  test("is after a wait that grows from 5 seconds to 2 hours, by chance shorter by up to a half", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), time, random, (attempt, since, chance) => {
        const whole = (nextAttempt(attempt, since, since, 0) as number) - since;
        const wait = (nextAttempt(attempt, since, since, chance) as number) - since;
        expect(whole).toBe(Math.min(5 * SECOND * 2 ** (attempt - 1), 2 * HOUR));
        expect(wait).toBeLessThanOrEqual(whole);
        expect(wait).toBeGreaterThanOrEqual(whole / 2 - 1);
      }),
    );
  });

  test("is never once the time is over", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), time, fc.nat(), random, (attempt, since, later, chance) => {
        expect(nextAttempt(attempt, since, since + RETRY_PERIOD + later, chance)).toBeUndefined();
        expect(nextAttempt(attempt, since, since + RETRY_PERIOD - 1, chance)).toBe(since + RETRY_PERIOD);
      }),
    );
  });

  test("an endpoint is given up when nothing got through for half of that time", () => {
    expect(FAILING_PERIOD).toBe(36 * HOUR);
    expect(isGone(1000, 1000 + FAILING_PERIOD - 1)).toBe(false);
    expect(isGone(1000, 1000 + FAILING_PERIOD)).toBe(true);
  });
});
