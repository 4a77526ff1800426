import type { Window, WindowState } from "../rules/rate-limits";

/** What an answer says of limits: https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/, revision 11. */
export interface RateLimitFields {
  /** The windows, by name: how many calls in how many seconds. */
  readonly policy: string;
  /** Of each window, how many calls it still admits, and after how many seconds there is more room. */
  readonly limit: string;
}

/** @example policyOf([{ name: "10s", requests: 10, periodMs: 10_000 }]) // "10s";q=10;w=10 */
export const policyOf = (windows: readonly Window[]): string =>
  windows.map(({ name, requests, periodMs }) => `"${name}";q=${requests};w=${periodMs / 1000}`).join(", ");

/** @example limitOf([{ name: "10s", … }], [{ remaining: 9, resetMs: 9400 }]) // "10s";r=9;t=10 */
export function limitOf(windows: readonly Window[], states: readonly WindowState[]): string {
  let text = "";
  for (let i = 0; i < states.length; i++) {
    const { remaining, resetMs } = states[i] as WindowState;
    text += `${i === 0 ? "" : ", "}"${windows[i]?.name}";r=${remaining};t=${seconds(resetMs)}`;
  }
  return text;
}

/** Whole seconds are what headers have: never fewer than it takes. */
export const seconds = (milliseconds: number): number => Math.ceil(milliseconds / 1000);
