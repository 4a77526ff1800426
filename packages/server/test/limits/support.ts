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
