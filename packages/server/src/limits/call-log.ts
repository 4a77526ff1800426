import { untilRoom, type Verdict, type Window, type WindowState } from "../rules/rate-limits";

/**
 * The calls of one caller to one operation that its windows still count: pairs of a time in milliseconds and how many calls
 * were admitted then, the oldest first, in one flat list.
 *
 * It is exact until it has more pairs than its shape allows. Then calls that are close to each other are put together, at the
 * time of the last of them: they leave later than they should, by less than 2 % of the shortest window that they are in, and
 * never earlier. So no span ever admits too many, a caller waits hardly longer than it must, and the memory for a caller
 * doesn't depend on how many calls it may make.
 */
export type CallLog = number[];

/** How a log is kept for a set of windows; made once for each. */
export interface LogShape {
  /** The shortest first. */
  readonly windows: readonly Window[];
  /** By window: calls of the same cell, so many milliseconds wide, may be put together. */
  readonly cells: readonly number[];
  /** How many numbers a log may have. */
  readonly capacity: number;
  readonly longestMs: number;
}

/** A call leaves a window late by less than this part of its length. */
const TOLERANCE = 0.02;

/** Room for pairs between two times of putting together, so that it is rare. */
const SLACK = 32;

export function shapeOf(windows: readonly Window[]): LogShape {
  const cells = windows.map(cellOf);
  const pairs = windows.map(({ requests, periodMs }, i) => Math.min(requests, periodMs / (cells[i] as number)) + 2);
  return {
    windows,
    cells,
    capacity: 2 * Math.ceil(pairs.reduce((sum, count) => sum + count, SLACK)),
    longestMs: Math.max(...windows.map(({ periodMs }) => periodMs)),
  };
}

/** A power of two: cells of one window then lie within those of another, and delays don't add up. */
function cellOf({ requests, periodMs }: Window): number {
  const cell = 2 ** Math.floor(Math.log2(Math.max(1, periodMs * TOLERANCE)));
  // So few calls needn't be put together.
  return requests <= periodMs / cell ? 1 : cell;
}

/**
 * Admits a call now and notes it in the log, or refuses it.
 *
 * @param spend False: decides as if, and notes nothing.
 */
export function take(log: CallLog, shape: LogShape, now: number, spend = true): Verdict {
  setBack(log, now);
  const { windows } = shape;
  const firsts: number[] = [];
  const counts: number[] = [];
  let admitted = true;
  let count = 0;
  let i = log.length;
  for (const { requests, periodMs } of windows) {
    const after = now - periodMs;
    while (i > 0 && (log[i - 2] as number) > after) {
      i -= 2;
      count += log[i + 1] as number;
    }
    firsts.push(i);
    counts.push(count);
    if (count >= requests) admitted = false;
  }
  const counted = admitted && spend ? 1 : 0;
  const states: WindowState[] = [];
  for (let w = 0; w < windows.length; w++) {
    const { requests, periodMs } = windows[w] as Window;
    const used = (counts[w] as number) + counted;
    const blocking = timeOf(log, firsts[w] as number, used - requests) ?? now;
    states.push({ remaining: used < requests ? requests - used : 0, resetMs: blocking + periodMs - now });
  }
  if (counted) note(log, shape, now);
  return { admitted, windows: states, retryAfterMs: admitted ? 0 : untilRoom(states) };
}

/** Takes back a call that was noted at a time. */
export function giveBack(log: CallLog, at: number): void {
  let i = log.length - 2;
  // It was put together with a later one, or is the last before a clock that was set back.
  while (i >= 2 && (log[i - 2] as number) >= at) i -= 2;
  if (i < 0) return;
  const left = (log[i + 1] as number) - 1;
  if (left > 0) log[i + 1] = left;
  else log.splice(i, 2);
}

/** The time of the call that is `index`th of those from `first` on; of the first for an index below. */
function timeOf(log: CallLog, first: number, index: number): number | undefined {
  let i = first;
  for (let passed = log[i + 1] ?? 0; passed <= index; passed += log[i + 1] as number) i += 2;
  return log[i];
}

/** A clock that was set back: what it says was later was just now. Callers wait longer for it, by a period at the most. */
function setBack(log: CallLog, now: number): void {
  for (let i = log.length - 2; i >= 0 && (log[i] as number) > now; i -= 2) log[i] = now;
}

function note(log: CallLog, shape: LogShape, now: number): void {
  const last = log.length - 2;
  if (last >= 0 && log[last] === now) {
    log[last + 1] = (log[last + 1] as number) + 1;
    return;
  }
  const until = now - shape.longestMs;
  const full = log.length >= shape.capacity;
  // When half of it counts no more, what is moved is less than what goes.
  const half = log[(log.length >> 2) * 2];
  if (full || (half !== undefined && half <= until)) forget(log, until);
  if (log.length >= shape.capacity) putTogether(log, shape, now);
  log.push(now, 1);
}

/** Leaves out what no window counts any more. */
function forget(log: CallLog, until: number): void {
  let gone = 0;
  while (gone < log.length && (log[gone] as number) <= until) gone += 2;
  // By hand: `copyWithin` costs many times as much on a list.
  for (let i = gone; i < log.length; i++) log[i - gone] = log[i] as number;
  log.length -= gone;
}

/** Puts calls together that are of the same cell and in the same windows. */
function putTogether(log: CallLog, { windows, cells }: LogShape, now: number): void {
  /** The shortest window that a time is in. */
  const windowAt = (at: number) => windows.findIndex(({ periodMs }) => at > now - periodMs);
  let kept = 0;
  let keptWindow = windowAt(log[0] as number);
  for (let i = 2; i < log.length; i += 2) {
    const at = log[i] as number;
    const window = windowAt(at);
    const cell = cells[window] as number;
    if (window === keptWindow && Math.floor((log[kept] as number) / cell) === Math.floor(at / cell)) {
      log[kept + 1] = (log[kept + 1] as number) + (log[i + 1] as number);
    } else {
      kept += 2;
      keptWindow = window;
      log[kept + 1] = log[i + 1] as number;
    }
    log[kept] = at;
  }
  log.length = kept + 2;
}
