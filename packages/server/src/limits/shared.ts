import type { Redis } from "ioredis";
import type { After } from "../clock";
import type { Log } from "../log";
import { Patience } from "../patience";
import { untilRoom, type Verdict, type WindowState } from "../rules/rate-limits";
import type { LimitCounters, Limits, Rule } from "./limits";
import type { MemoryLimits } from "./memory";
import type { RedisLimits } from "./redis";

/** How long a call waits for Redis, in milliseconds. */
const PATIENCE = 50;
/** How often Redis is asked whether it is back, in milliseconds. */
const RETURN_EVERY = 1000;

/**
 * Limits that all nodes share in Redis, and that each node goes on with by itself while Redis is slow or gone: then only the
 * call that found it out has waited. Redis is asked once a second whether it is back.
 *
 * Every call is counted here, too: what a node has admitted stays within the limits also when Redis goes, comes back, or comes
 * back empty.
 */
export class SharedLimits implements Limits {
  readonly counters: LimitCounters;
  private readonly patience: Patience;
  private forgoProbe = () => {};
  private closed = false;

  constructor(
    private readonly redis: Redis,
    private readonly shared: RedisLimits,
    private readonly own: MemoryLimits,
    private readonly clock: () => number,
    private readonly log: Log,
    private readonly after: After,
  ) {
    this.counters = own.counters;
    this.patience = new Patience(PATIENCE, after);
    // Without a listener it would end the process; what it tells comes to each command, too.
    redis.on("error", () => {});
  }

  /** Connects; where that isn't possible now, this node begins by itself. */
  async open(): Promise<this> {
    try {
      await this.redis.connect();
      await this.patience.with(this.redis.ping());
    } catch (error) {
      this.goAlone(error);
    }
    return this;
  }

  async take(rule: Rule, caller: string): Promise<Verdict> {
    const verdict = await this.decide(rule, caller);
    if (!verdict.admitted) this.counters.refused += 1;
    return verdict;
  }

  close(): void {
    this.closed = true;
    this.forgoProbe();
    this.redis.disconnect();
    this.own.close();
  }

  private async decide(rule: Rule, caller: string): Promise<Verdict> {
    const at = this.clock();
    const own = this.own.takeAt(rule, caller, at);
    if (this.counters.alone) return this.alone(own);
    try {
      // What this node refuses isn't counted anywhere; but only together do they know when there is room.
      const shared = await this.patience.with(this.shared.take(rule, caller, own.admitted));
      if (!own.admitted) return tighter(own, shared);
      if (!shared.admitted) this.own.giveBack(rule, caller, at);
      return shared;
    } catch (error) {
      this.goAlone(error);
      return this.alone(own);
    }
  }

  private alone(verdict: Verdict): Verdict {
    this.counters.decidedAlone += 1;
    return verdict;
  }

  private goAlone(error: unknown): void {
    if (this.counters.alone || this.closed) return;
    this.counters.alone = true;
    this.counters.outages += 1;
    this.log.warn({ err: error }, "Redis doesn't answer in time: this node limits calls by itself");
    this.lookForRedis();
  }

  private lookForRedis(): void {
    this.forgoProbe = this.after(RETURN_EVERY, async () => {
      try {
        await this.patience.with(this.redis.ping());
      } catch {
        if (!this.closed) this.lookForRedis();
        return;
      }
      if (this.closed) return;
      this.counters.alone = false;
      this.log.info("Redis answers again: the nodes share their limits");
    });
  }
}

/** What both of two refusals say, or of a refusal and an admission: in each window what leaves less room, or later. */
function tighter(one: Verdict, other: Verdict): Verdict {
  const windows = one.windows.map((mine, w) => {
    const theirs = other.windows[w] as WindowState;
    if (mine.remaining !== theirs.remaining) return mine.remaining < theirs.remaining ? mine : theirs;
    return mine.resetMs > theirs.resetMs ? mine : theirs;
  });
  return { admitted: false, windows, retryAfterMs: untilRoom(windows) };
}
