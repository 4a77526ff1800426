import type { After } from "../../src/clock";
import { type Rule, ruleOf } from "../../src/limits/limits";

/** A rule with windows of so many calls in so many seconds. */
export const rule = (...windows: readonly (readonly [requests: number, seconds: number])[]): Rule =>
  ruleOf(
    "SendMessage",
    windows.map(([requests, seconds]) => ({ name: `${seconds}s`, requests, periodMs: seconds * 1000 })),
  );

/** What was logged, as `level message`. */
export function listeningLog() {
  const lines: string[] = [];
  const level = (name: string) => (first: unknown, message?: string) =>
    void lines.push(`${name} ${message ?? String(first)}`);
  return { lines, log: { info: level("info"), warn: level("warn"), error: level("error") } };
}

/** Time that passes when the test says so. */
export class Passing {
  private now = 0;
  private readonly due = new Map<object, { readonly at: number; readonly work: () => void }>();

  readonly after: After = (milliseconds, work) => {
    const key = {};
    this.due.set(key, { at: this.now + milliseconds, work });
    return () => void this.due.delete(key);
  };

  /** In how many milliseconds the next thing is due; Infinity: nothing is. */
  get next(): number {
    return Math.min(...[...this.due.values()].map(({ at }) => at - this.now));
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
    for (const [key, { at, work }] of [...this.due]) {
      if (at <= this.now && this.due.delete(key)) work();
    }
  }
}
