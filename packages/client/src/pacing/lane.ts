import type { Standing, Window } from "./fields";

/** Where the time comes from. */
export interface PacingClock {
  /** Milliseconds since whenever; never goes back. */
  now(): number;
  /** Ends after so many milliseconds, or as soon as the signal says so. */
  sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
}

/** What came of a call. */
export interface Ending {
  /** Whether the service may have counted it. */
  readonly counted: boolean;
  /** Whether the service answered, so that what it says of the limits is known, or that it says nothing. */
  readonly answered: boolean;
  /** What the answer says of the limits. */
  readonly standings?: readonly Standing[] | undefined;
  /** In how many milliseconds a refused call may come back. */
  readonly retryAfterMs?: number;
}

/** Calls of other clients with the same credential that a window counts until some time. */
interface Others {
  readonly calls: number;
  readonly until: number;
}

const NOBODY: Others = { calls: 0, until: 0 };
const SECOND = 1000;

/** For how long after its answer a call is taken to count: two clocks don't go alike, and count whole milliseconds. */
const lastsFor = ({ periodMs }: Window): number => periodMs * 1.001 + 2;

/**
 * The calls of one operation, in the order in which they are made: each begins as soon as it fits into all windows.
 *
 * The service counts a call somewhere between its beginning and its answer. Here it counts from its beginning until a period
 * after its answer, and so at any time at least as many calls as there.
 */
export class Lane {
  /** When calls were answered, the oldest first. */
  private readonly answered: number[] = [];
  private underway = 0;
  /** Whether an answer has told how things stand. Until then calls go one by one: others may have called before. */
  private told = false;
  private blockedUntil = 0;
  private others = new Map<number, Others>();
  private line: Promise<unknown> = Promise.resolve();
  private wake: () => void = () => {};

  constructor(
    private windows: readonly Window[],
    private readonly clock: PacingClock,
  ) {}

  /** Waits until a call may be made, after those that wait already; throws when the signal ends that. */
  begin(signal?: AbortSignal): Promise<void> {
    const mine = this.line.then(() => this.untilRoom(signal));
    this.line = mine.catch(() => {});
    return signal ? endedBy(signal, mine) : mine;
  }

  /** Notes what came of a call that was begun. */
  end({ counted, answered, standings, retryAfterMs = 0 }: Ending): void {
    const now = this.clock.now();
    this.underway -= 1;
    if (answered) this.told = true;
    if (standings) this.windows = standings;
    if (counted) this.note(now);
    if (standings) this.learn(standings, now);
    this.blockedUntil = Math.max(this.blockedUntil, now + retryAfterMs);
    this.wake();
  }

  private async untilRoom(signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      if (signal?.aborted) throw aborted();
      const now = this.clock.now();
      const until = this.roomAt(now);
      if (until <= now) break;
      if (until < Number.POSITIVE_INFINITY) await this.clock.sleep(until - now, signal);
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
    this.underway += 1;
  }

  /** When the next call may begin; Infinity: once a call that is underway has ended. */
  private roomAt(now: number): number {
    if (!this.told && this.underway > 0) return Number.POSITIVE_INFINITY;
    return this.windows.reduce((at, window) => Math.max(at, this.roomIn(window, now)), this.blockedUntil);
  }

  private roomIn(window: Window, now: number): number {
    const first = this.firstIn(window, now);
    const own = this.answered.length - first;
    const others = this.othersIn(window, now);
    /** When so many of the own calls have left the window. */
    const left = (calls: number): number => {
      if (calls <= 0) return now;
      const at = this.answered[first + calls - 1];
      return at === undefined ? Number.POSITIVE_INFINITY : at + lastsFor(window);
    };
    const tooMany = own + this.underway + others.calls + 1 - window.requests;
    const withOthers = left(tooMany);
    if (others.calls === 0 || withOthers <= others.until) return withOthers;
    return Math.min(withOthers, Math.max(others.until, left(tooMany - others.calls)));
  }

  private firstIn(window: Window, now: number): number {
    const after = now - lastsFor(window);
    let first = this.answered.length;
    while (first > 0 && (this.answered[first - 1] as number) > after) first -= 1;
    return first;
  }

  private othersIn({ periodMs }: Window, now: number): Others {
    const others = this.others.get(periodMs) ?? NOBODY;
    return others.until > now ? others : NOBODY;
  }

  private note(now: number): void {
    if (this.windows.length === 0) return;
    this.answered.push(now);
    this.answered.splice(0, Math.min(...this.windows.map((window) => this.firstIn(window, now))));
  }

  private learn(standings: readonly Standing[], now: number): void {
    for (const window of standings) {
      const { requests, periodMs, remaining, resetMs } = window;
      const own = this.answered.length - this.firstIn(window, now) + this.underway;
      const calls = Math.max(0, requests - remaining - own);
      if (calls > 0) this.others.set(periodMs, { calls, until: now + resetMs });
      else this.others.delete(periodMs);
      // It is full for longer than what is known here explains. A second: it tells whole ones.
      const surprising = remaining === 0 && this.roomIn(window, now) < now + resetMs - SECOND;
      if (surprising) this.blockedUntil = Math.max(this.blockedUntil, now + resetMs);
    }
  }
}

const aborted = (): Error => Object.assign(new Error("The call was aborted while it waited."), { name: "AbortError" });

function endedBy(signal: AbortSignal, work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => reject(aborted());
    if (signal.aborted) end();
    signal.addEventListener("abort", end);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", end));
  });
}

/** The system's time, which doesn't go back. */
export const systemClock: PacingClock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      signal?.addEventListener("abort", end);
    }),
};
