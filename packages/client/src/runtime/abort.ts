import type { AbortSignal as DeprecatedAbortSignal } from "@smithy/types";

export type AnyAbortSignal = AbortSignal | DeprecatedAbortSignal;

/** Calls back once, when a signal is given; what is returned takes that back. */
export function onAbort(signal: AnyAbortSignal | undefined, listener: () => void): () => void {
  if (!signal) return () => {};
  if ("addEventListener" in signal) {
    signal.addEventListener("abort", listener, { once: true });
    return () => signal.removeEventListener("abort", listener);
  }
  signal.onabort = listener;
  return () => {
    signal.onabort = null;
  };
}

/** What a call ends with that its caller gave up. */
export function abortError(signal: AnyAbortSignal | undefined): Error {
  const { reason } = (signal ?? {}) as { reason?: unknown };
  return Object.assign(new Error("The call was given up.", { cause: reason }), { name: "AbortError" });
}
