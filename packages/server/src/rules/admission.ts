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

/** Scopes that cover every operation. */
export const COVER_ALL: ReadonlySet<string> = new Set(["messaging:*", "*:*"]);

/** One of the operation's scopes must be among the credential's. */
export const admitsScope = ({ scopes }: { readonly scopes: readonly string[] }, granted: readonly string[]): boolean =>
  granted.some((scope) => COVER_ALL.has(scope) || scopes.includes(scope));
