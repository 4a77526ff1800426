import * as fc from "fast-check";
import { type CallLog, giveBack, shapeOf, take } from "../../src/limits/call-log";
import { judge, type Window } from "../../src/rules/rate-limits";

/** Windows as the model has them, and odd ones. */
const windowLists = fc.oneof(
  fc.constantFrom<[number, number][]>(
    [
      [10, 10],
      [600, 3600],
    ],
    [
      [300, 60],
      [1800, 3600],
    ],
    [
      [50, 60],
      [600, 3600],
    ],
    [[600, 60]],
  ),
  fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 5000 })), {
    minLength: 1,
    maxLength: 3,
  }),
);

const windowsFrom = (pairs: readonly (readonly [number, number])[]): Window[] =>
  pairs
    .map(([requests, seconds]) => ({ name: `${seconds}s`, requests, periodMs: seconds * 1000 }))
    .sort((a, b) => a.periodMs - b.periodMs);

/** How callers come: many at once, at a steady pace, after a pause, or exactly when a window ends. */
type Step =
  | { readonly kind: "burst"; readonly calls: number }
  | { readonly kind: "steady"; readonly calls: number; readonly part: number }
  | { readonly kind: "pause"; readonly part: number }
  | { readonly kind: "edge"; readonly window: number; readonly offset: number }
  | { readonly kind: "told"; readonly calls: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("burst" as const), calls: fc.integer({ min: 1, max: 700 }) }),
  fc.record({
    kind: fc.constant("steady" as const),
    calls: fc.integer({ min: 1, max: 300 }),
    part: fc.double({ min: 0.0001, max: 0.05, noNaN: true }),
  }),
  fc.record({ kind: fc.constant("pause" as const), part: fc.double({ min: 0, max: 1.2, noNaN: true }) }),
  fc.record({ kind: fc.constant("edge" as const), window: fc.nat(2), offset: fc.integer({ min: -1, max: 1 }) }),
  fc.record({ kind: fc.constant("told" as const), calls: fc.integer({ min: 1, max: 30 }) }),
);
const steps = fc.array(step, { minLength: 1, maxLength: 25 });

/** Plays steps on a log; `each` sees every call, with all that were admitted before it. */
function play(
  windows: readonly Window[],
  script: readonly Step[],
  each: (call: {
    now: number;
    before: readonly number[];
    verdict: ReturnType<typeof take>;
    log: CallLog;
    logBefore: CallLog;
  }) => void,
): void {
  const shape = shapeOf(windows);
  const log: CallLog = [];
  const admitted: number[] = [];
  let now = 1_700_000_000_000;
  let retryAt = now;
  const call = () => {
    const logBefore = [...log];
    const verdict = take(log, shape, now);
    each({ now, before: admitted, verdict, log, logBefore });
    if (verdict.admitted) admitted.push(now);
    retryAt = now + verdict.retryAfterMs;
  };
  const longest = shape.longestMs;
  for (const step of script) {
    if (step.kind === "burst") for (let i = 0; i < step.calls; i++) call();
    if (step.kind === "steady") {
      for (let i = 0; i < step.calls; i++) {
        now += Math.round((step.part * (windows[0] as Window).periodMs) / 3);
        call();
      }
    }
    if (step.kind === "pause") now += Math.round(step.part * longest);
    if (step.kind === "edge") {
      const window = windows[step.window % windows.length] as Window;
      const oldest = admitted.find((at) => at > now - window.periodMs);
      if (oldest !== undefined) now = Math.max(now, oldest + window.periodMs + step.offset);
      call();
    }
    if (step.kind === "told") {
      for (let i = 0; i < step.calls; i++) {
        now = Math.max(now, retryAt);
        call();
      }
    }
  }
}

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) };

/** Jest's own expectations cost more than what is tested here, some hundred thousand times. */
function hold(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** In how many milliseconds each window really has room for a call. */
const neededBy = (windows: readonly Window[], admitted: readonly number[], now: number): number[] =>
  windows.map(({ requests, periodMs }) => {
    const blocking = admitted[admitted.length - requests];
    return blocking === undefined ? 0 : Math.max(0, blocking + periodMs - now);
  });

describe("a log of calls", () => {
  const check = (property: (windows: readonly Window[], script: readonly Step[]) => void) =>
    fc.assert(
      fc.property(windowLists, steps, (pairs, script) => property(windowsFrom(pairs), script)),
      runs,
    );

  test("in no span of a window's length, wherever it begins, are more calls admitted than it has", () => {
    check((windows, script) =>
      play(windows, script, ({ now, before, verdict }) => {
        if (!verdict.admitted) return;
        // The span that ends with this call: there is none with more.
        for (const { requests, periodMs } of windows) {
          const nth = before[before.length - requests];
          hold(nth === undefined || now - nth >= periodMs, `${requests + 1} calls in ${now - (nth ?? 0)} ms`);
        }
      }),
    );
  });

  test("it decides as the rule does; where it has put calls together it lets nobody wait 2 % of the period longer", () => {
    check((windows, script) =>
      play(windows, script, ({ now, before, verdict }) => {
        const needed = neededBy(windows, before, now);
        const must = Math.max(...needed);
        if (verdict.admitted) hold(must === 0, `admitted ${must} ms too early`);
        else {
          const may = Math.max(...windows.map(({ periodMs }, w) => (needed[w] as number) + periodMs * 0.02));
          hold(verdict.retryAfterMs >= must, `${verdict.retryAfterMs} ms are told, ${must} needed`);
          hold(verdict.retryAfterMs < may, `${verdict.retryAfterMs} ms are told, ${may} allowed`);
        }
        for (const [w, { remaining, resetMs }] of verdict.windows.entries()) {
          const { requests, periodMs } = windows[w] as Window;
          hold(remaining >= 0 && remaining <= requests, `${remaining} remain`);
          hold(resetMs > 0 && resetMs <= periodMs, `${resetMs} ms of ${periodMs}`);
        }
      }),
    );
  });

  test("it is the rule itself as long as nothing was put together", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4000), { maxLength: 60 }), (gaps) => {
        const windows = windowsFrom([
          [5, 3],
          [20, 40],
        ]);
        const shape = shapeOf(windows);
        const log: CallLog = [];
        const admitted: number[] = [];
        let now = 1_700_000_000_000;
        for (const gap of gaps) {
          now += gap;
          const verdict = take(log, shape, now);
          expect(verdict).toEqual(judge(admitted, windows, now));
          if (verdict.admitted) admitted.push(now);
        }
      }),
      runs,
    );
  });

  test("a call that is made when Retry-After says so is admitted, and a millisecond before not", () => {
    check((windows, script) =>
      play(windows, script, ({ now, verdict, log }) => {
        if (verdict.admitted) return;
        const shape = shapeOf(windows);
        hold(take([...log], shape, now + verdict.retryAfterMs).admitted, "refused when it was told to come");
        hold(!take([...log], shape, now + verdict.retryAfterMs - 1).admitted, "told to come later than needed");
      }),
    );
  });

  test("a refused call spends nothing in any window", () => {
    check((windows, script) =>
      play(windows, script, ({ verdict, log, logBefore }) => {
        if (verdict.admitted) return;
        hold(log.join() === logBefore.join(), `${log} instead of ${logBefore}`);
      }),
    );
  });

  test("a fresh caller gets all calls of its smallest window at once", () => {
    check((windows) => {
      const shape = shapeOf(windows);
      const log: CallLog = [];
      const all = Math.min(...windows.map(({ requests }) => requests));
      for (let i = 0; i < all; i++) hold(take(log, shape, 5_000_000).admitted, `${i} of ${all}`);
      expect(take(log, shape, 5_000_000).admitted).toBe(false);
    });
  });

  test("it never has more numbers than its shape allows, however many calls its windows admit", () => {
    check((windows, script) => {
      const { capacity } = shapeOf(windows);
      play(windows, script, ({ log }) => hold(log.length <= capacity, `${log.length} numbers`));
    });
    for (const pairs of [
      [
        [300, 60],
        [1800, 3600],
      ],
      [[100_000, 86_400]],
    ] as [number, number][][]) {
      expect(shapeOf(windowsFrom(pairs)).capacity).toBeLessThanOrEqual(320);
    }
  });

  test("with a clock that is set back, too, no span of true time has too many, and nobody waits longer than a period", () => {
    const gaps = fc.array(
      fc.tuple(fc.nat(3000), fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(1e7) })),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(windowLists, gaps, (pairs, moves) => {
        const windows = windowsFrom(pairs);
        const shape = shapeOf(windows);
        const log: CallLog = [];
        const admitted: number[] = [];
        let trueTime = 0;
        let behind = 0;
        for (const [gap, back] of moves) {
          trueTime += gap;
          behind += back;
          const verdict = take(log, shape, 1e12 + trueTime - behind);
          hold(verdict.retryAfterMs <= shape.longestMs, `${verdict.retryAfterMs} ms`);
          if (!verdict.admitted) continue;
          for (const { requests, periodMs } of windows) {
            const nth = admitted[admitted.length - requests];
            hold(
              nth === undefined || trueTime - nth >= periodMs,
              `${requests + 1} calls in ${trueTime - (nth ?? 0)} ms`,
            );
          }
          admitted.push(trueTime);
        }
      }),
      runs,
    );
  });

  test("a call that is given back leaves its place to another", () => {
    const shape = shapeOf(windowsFrom([[3, 10]]));
    const log: CallLog = [];
    for (const at of [1000, 1000, 2000]) expect(take(log, shape, at).admitted).toBe(true);
    expect(take(log, shape, 3000).admitted).toBe(false);
    giveBack(log, 1000);
    expect(log).toEqual([1000, 1, 2000, 1]);
    expect(take(log, shape, 3000).admitted).toBe(true);
    giveBack(log, 2000);
    expect(log).toEqual([1000, 1, 3000, 1]);
    giveBack([], 1000);
  });
});
