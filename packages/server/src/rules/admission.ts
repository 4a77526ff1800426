import type { AuthorizationType, OperationDescription } from "@wildix/xbees-conversations-server-sdk";

/**
 * A type may call an operation when the operation's limits have a row for it. An operation without limits admits every type but
 * guests. A trusted service is admitted wherever a company's phone system is.
 */
export function admitsType({ rateLimits }: Pick<OperationDescription, "rateLimits">, type: AuthorizationType): boolean {
  if (rateLimits.length === 0) return type !== "XBS_ANONYMOUS";
  const has = (wanted: AuthorizationType) => rateLimits.some((row) => row.authorization === wanted);
  return has(type) || (type === "S2S" && has("PBX"));
}

/** The scope that covers every operation, those for administrators included. */
export const EVERYTHING = "*:*";

/** Scopes that cover every operation of users and systems, and of a trusted service those for administrators as well. */
export const COVER_ALL: ReadonlySet<string> = new Set(["messaging:*", EVERYTHING]);

type Guarded = Pick<OperationDescription, "administrative"> & { readonly scopes: readonly string[] };

/**
 * One of the operation's scopes must be among the credential's. For administrators' operations that holds for trusted services
 * alone: whoever else calls them needs the scope for everything, which nobody gets by having all of the API.
 */
export function admitsScope(
  { scopes, administrative }: Guarded,
  type: AuthorizationType,
  granted: readonly string[],
): boolean {
  if (administrative && type !== "S2S") return granted.includes(EVERYTHING);
  return granted.some((scope) => COVER_ALL.has(scope) || scopes.includes(scope));
}
