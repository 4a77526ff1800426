import * as fc from "fast-check";
import { FAILING_PERIOD, isGone, nextAttempt, RETRY_PERIOD, waitAskedFor } from "../../src/rules/webhook-retries";

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

  test("is never before what the receiver asked for, 2 hours at the most, nor before the schedule's own time", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), time, random, fc.nat(5 * HOUR), (attempt, since, chance, asked) => {
        const own = nextAttempt(attempt, since, since, chance) as number;
        const next = nextAttempt(attempt, since, since, chance, asked);
        expect(next).toBe(Math.max(own, since + Math.min(asked, 2 * HOUR)));
        const end = since + RETRY_PERIOD;
        expect(nextAttempt(attempt, since, end - 1, chance, asked)).toBe(end);
        expect(nextAttempt(attempt, since, end, chance, asked)).toBeUndefined();
      }),
    );
  });

  test("an endpoint is given up when nothing got through for half of that time", () => {
    expect(FAILING_PERIOD).toBe(36 * HOUR);
    expect(isGone(1000, 1000 + FAILING_PERIOD - 1)).toBe(false);
    expect(isGone(1000, 1000 + FAILING_PERIOD)).toBe(true);
  });
});

describe("what a receiver asks for in Retry-After", () => {
  test("is a number of seconds, or a date", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), time, (seconds, now) => {
        expect(waitAskedFor(`${seconds}`, now)).toBe(seconds * SECOND);
        const date = new Date(now + seconds * SECOND).toUTCString();
        expect(waitAskedFor(date, now)).toBe(Math.max(0, seconds * SECOND - (now % SECOND)));
      }),
    );
    const now = Date.UTC(1994, 10, 6, 8, 49, 7);
    for (const date of [
      "Sun, 06 Nov 1994 08:49:37 GMT",
      "Sunday, 06-Nov-94 08:49:37 GMT",
      "Sun Nov  6 08:49:37 1994",
    ]) {
      expect(waitAskedFor(date, now)).toBe(30 * SECOND);
    }
  });

  test("is nothing where it is over, or can't be read", () => {
    const now = Date.UTC(2026, 0, 1);
    const over = new Date(now - HOUR).toUTCString();
    for (const text of [undefined, "", " ", over, "soon", "-1", "1.5", "0x10", "1e3", "12, 13", "2030-01-01"]) {
      expect([text, waitAskedFor(text, now)]).toEqual([text, 0]);
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        const wait = waitAskedFor(text, now);
        expect(Number.isFinite(wait) && wait >= 0).toBe(true);
      }),
    );
  });
});
