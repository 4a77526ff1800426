import type { Clock } from "../clock";
import type { Log } from "../log";
import type { Verdict } from "../rules/rate-limits";
import { type CallLog, giveBack, take } from "./call-log";
import { type LimitCounters, type Limits, newCounters, type Rule } from "./limits";

/** So many logs, a caller's for an operation each, are kept in either generation. */
const GENERATION = 1_000_000;

/**
 * Limits in this process's memory.
 *
 * Logs are kept in two generations: one that is used moves to the young one. When the older one has been the older one for as
 * long as the longest window, nothing in it counts any more, and it goes as a whole: what idle callers leave behind costs no
 * search, and is gone after two periods. A crowd that is too large for the memory lets it go before its time.
 */
export class MemoryLimits implements Limits {
  readonly counters: LimitCounters = newCounters();
  private young = new Generation();
  private old = new Generation();
  private turnedAt: number;
  private longestMs = 0;

  constructor(
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly generation = GENERATION,
  ) {
    this.turnedAt = clock();
  }

  take(rule: Rule, caller: string): Verdict {
    const verdict = this.takeAt(rule, caller, this.clock());
    if (!verdict.admitted) this.counters.refused += 1;
    return verdict;
  }

  /** As `take`, at a time under which the call can be given back. */
  takeAt(rule: Rule, caller: string, now: number): Verdict {
    const { shape } = rule;
    if (shape.longestMs > this.longestMs) this.longestMs = shape.longestMs;
    this.turn(now);
    const young = this.young.of(rule);
    const known = young.get(caller);
    if (known) return take(known, shape, now);
    const log = this.old.take(rule, caller) ?? [];
    const verdict = take(log, shape, now);
    // A copy has no room to grow: most callers come once.
    young.set(caller, log.slice());
    this.young.size += 1;
    return verdict;
  }

  /** Takes back a call that was admitted at a time, and not made. */
  giveBack(rule: Rule, caller: string, at: number): void {
    const log = this.young.of(rule).get(caller) ?? this.old.of(rule).get(caller);
    if (log) giveBack(log, at);
  }

  /** How many logs are kept. */
  get size(): number {
    return this.young.size + this.old.size;
  }

  close(): void {
    this.young = new Generation();
    this.old = new Generation();
  }

  private turn(now: number): void {
    // A clock that was set back: wait a whole period from here.
    if (now < this.turnedAt) this.turnedAt = now;
    const due = now - this.turnedAt >= this.longestMs;
    if (!due && this.young.size < this.generation) return;
    if (!due && this.old.size > 0) {
      this.counters.forgotten += 1;
      this.log.warn({ callers: this.old.size }, "too many callers at once: the limits of the oldest begin anew");
    }
    this.old = this.young;
    this.young = new Generation();
    this.turnedAt = now;
  }
}

/** Logs by rule and caller: a caller's name is then one text for all operations. */
class Generation {
  size = 0;
  private readonly logs = new Map<Rule, Map<string, CallLog>>();

  of(rule: Rule): Map<string, CallLog> {
    let logs = this.logs.get(rule);
    if (!logs) {
      logs = new Map();
      this.logs.set(rule, logs);
    }
    return logs;
  }

  /** Gives a log away. */
  take(rule: Rule, caller: string): CallLog | undefined {
    const logs = this.logs.get(rule);
    const log = logs?.get(caller);
    if (log !== undefined && logs?.delete(caller)) this.size -= 1;
    return log;
  }
}
