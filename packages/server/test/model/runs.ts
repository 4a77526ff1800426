import * as fc from "fast-check";
import type { Outcome } from "./town";

/** `TEST_SEED` repeats a run; it is written out with each. */
export const seed = Number(process.env.TEST_SEED ?? Date.now() % 0x7fff_ffff);

/** `NUM_RUNS` runs of each property. */
export const runs = (usual: number): number => Number(process.env.NUM_RUNS ?? usual);

/** How long a property may take, in milliseconds, and how long it looks for the smallest example of a failure. */
export const PATIENCE = 240_000;

/** Checks a property, and writes out what was done. */
export async function check<Ts extends [unknown, ...unknown[]]>(
  what: string,
  property: fc.IAsyncPropertyWithHooks<Ts>,
  usual: number,
  tally: Tally,
): Promise<void> {
  const began = Date.now();
  const parameters = { seed, numRuns: runs(usual), interruptAfterTimeLimit: PATIENCE - 30_000 };
  try {
    await fc.assert(property, { ...parameters, markInterruptAsFailure: true });
  } finally {
    process.stdout.write(`${what}: ${tally} in ${((Date.now() - began) / 1000).toFixed(1)} s, TEST_SEED=${seed}\n`);
  }
}

/** What came of the calls: a property that hardly anything is answered in says little. */
export class Tally {
  private readonly outcomes = new Map<string, number>();

  note(name: string, outcome: Outcome): void {
    const key = `${name} ${"refused" in outcome ? outcome.refused : ANSWERED}`;
    this.outcomes.set(key, (this.outcomes.get(key) ?? 0) + 1);
  }

  /** Of these operations, those that never were answered. */
  neverAnswered(names: readonly string[]): string[] {
    return names.filter((name) => !this.outcomes.has(`${name} ${ANSWERED}`));
  }

  toString(): string {
    const all = [...this.outcomes];
    const sum = (counted: typeof all) => counted.reduce((total, [, count]) => total + count, 0);
    return `${sum(all)} calls, ${sum(all.filter(([key]) => key.endsWith(ANSWERED)))} of them answered`;
  }
}

const ANSWERED = "answered";

/** A clock that stands still until it is moved. */
export class Clock {
  private now = Date.now();

  readonly read = (): number => this.now;

  advance(milliseconds: number): void {
    this.now += milliseconds;
  }
}

/** How long nothing happens, in milliseconds: often not at all, sometimes so long that pins expire, or keys are forgotten. */
export const pause = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 10, arbitrary: fc.integer({ min: 1, max: 1000 }) },
  { weight: 2, arbitrary: fc.constantFrom(60_000, 3_600_000) },
  { weight: 1, arbitrary: fc.constant(25 * 3_600_000) },
);
