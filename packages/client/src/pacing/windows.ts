import { type AuthorizationType, type OperationDescription, operations } from "../generated/registry";
import type { Window } from "./fields";

/**
 * The windows that the model has of an operation for a type of caller; for an unknown type the strictest of all types'. None for an
 * operation of which the model has none.
 */
export function windowsOf(operation: string, type: AuthorizationType | undefined): readonly Window[] {
  const known = operations as Readonly<Record<string, OperationDescription | undefined>>;
  const rows = known[operation]?.rateLimits ?? [];
  const rowsOf = (wanted: AuthorizationType) => rows.filter(({ authorization }) => authorization === wanted);
  // A trusted service has the limits of a company's phone system where it has none of its own.
  const own = [type, type === "S2S" ? "PBX" : type].map((wanted) => (wanted ? rowsOf(wanted) : rows));
  const windows = new Map<number, number>();
  for (const { periodSeconds, requests } of own.find(({ length }) => length > 0) ?? rows) {
    windows.set(periodSeconds, Math.min(requests, windows.get(periodSeconds) ?? requests));
  }
  return [...windows].map(([periodSeconds, requests]) => ({ requests, periodMs: periodSeconds * 1000 }));
}

const TYPES: readonly AuthorizationType[] = ["XBS", "XBS_ANONYMOUS", "XBS_BOT", "PBX", "S2S"];

/** The type that a token says it is of, where it is one that says anything. It is the service that proves it. */
export function typeOf(authorization: string | undefined): AuthorizationType | undefined {
  const claims = authorization?.split(".")[1];
  if (claims === undefined) return undefined;
  try {
    const { type } = JSON.parse(atob(claims.replaceAll("-", "+").replaceAll("_", "/")));
    return TYPES.find((known) => known === type);
  } catch {
    return undefined;
  }
}
