import type { AuthorizationType, OperationDescription } from "@wildix/xbees-conversations-server-sdk";

/** So many calls are admitted in any span of so many milliseconds, wherever it begins. */
export interface Window {
  /** Its length, as people write it: "10s", "1m", "1h". */
  readonly name: string;
  readonly requests: number;
  readonly periodMs: number;
}

/** How things stand in one window. */
export interface WindowState {
  /** How many calls it admits now. */
  readonly remaining: number;
  /** In so many milliseconds there is more room: for one call where it is full, else when the oldest call in it leaves. */
  readonly resetMs: number;
}

/** What is decided of a call; where it is admitted, `windows` already count it. */
export interface Verdict {
  readonly admitted: boolean;
  /** In the order of the windows that were asked for. */
  readonly windows: readonly WindowState[];
  /** In so many milliseconds a call fits into all windows, if none is made until then; 0 where this one was admitted. */
  readonly retryAfterMs: number;
}

/** The limit of operations for which the model has none. */
export type Ceiling = Pick<Window, "requests" | "periodMs">;

/**
 * The windows of an operation for a type of caller, the shortest first: those of its rows; for a trusted service those of the
 * company's phone system where it has none of its own; for an operation without rows the ceiling. None for a type that isn't
 * admitted.
 */
export function windowsOf(
  { rateLimits }: Pick<OperationDescription, "rateLimits">,
  type: AuthorizationType,
  ceiling: Ceiling,
): readonly Window[] {
  if (rateLimits.length === 0) return [named(ceiling)];
  const rowsOf = (wanted: AuthorizationType) => rateLimits.filter(({ authorization }) => authorization === wanted);
  const own = rowsOf(type);
  return (own.length === 0 && type === "S2S" ? rowsOf("PBX") : own)
    .map(({ requests, periodSeconds }) => named({ requests, periodMs: periodSeconds * 1000 }))
    .sort((a, b) => a.periodMs - b.periodMs);
}

const named = ({ requests, periodMs }: Ceiling): Window => ({ name: spanName(periodMs / 1000), requests, periodMs });

const UNITS = [
  ["d", 86_400],
  ["h", 3600],
  ["m", 60],
] as const;

function spanName(seconds: number): string {
  const [unit, length] = UNITS.find(([, length]) => seconds % length === 0) ?? ["s", 1];
  return `${seconds / length}${unit}`;
}

/**
 * What a limit means, in the plainest way: a call is admitted when it fits into all windows, given the times of all that were
 * admitted before. It is what the stores are tested against, which keep less than all times.
 *
 * A span includes its beginning and not its end: a call leaves a window exactly one period after it was made.
 *
 * @param admitted The times of the calls admitted before, in milliseconds, the oldest first, none after `now`.
 */
export function judge(admitted: readonly number[], windows: readonly Window[], now: number): Verdict {
  const within = ({ periodMs }: Window, times: readonly number[]) => times.filter((at) => at > now - periodMs);
  const fits = windows.every((window) => within(window, admitted).length < window.requests);
  const times = fits ? [...admitted, now] : admitted;
  const states = windows.map((window) => {
    const counted = within(window, times);
    // When this one leaves, there is more room than now.
    const blocking = counted[Math.max(0, counted.length - window.requests)] ?? now;
    return {
      remaining: Math.max(0, window.requests - counted.length),
      resetMs: blocking + window.periodMs - now,
    };
  });
  return { admitted: fits, windows: states, retryAfterMs: fits ? 0 : untilRoom(states) };
}

/** When the last of the full windows has room again. */
export const untilRoom = (windows: readonly WindowState[]): number =>
  windows.reduce((longest, { remaining, resetMs }) => (remaining === 0 ? Math.max(longest, resetMs) : longest), 0);
