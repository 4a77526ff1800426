import type { TokenIdentity, TokenIdentityProvider } from "@smithy/types";

/** How long before its end a token is replaced, in milliseconds. */
const early = 5 * 60_000;

const endsSoon = ({ expiration }: TokenIdentity) =>
  expiration !== undefined && expiration.getTime() - Date.now() < early;

/**
 * Keeps the token that a provider gave until it ends, or until `forceRefresh` asks for another. Who asks while a token
 * is being fetched gets that one; after a failure the provider is asked again.
 */
export function keeping(source: TokenIdentity | TokenIdentityProvider): TokenIdentityProvider {
  if (typeof source !== "function") return async () => source;
  let kept: TokenIdentity | undefined;
  let asked: Promise<TokenIdentity> | undefined;
  return async (properties) => {
    if (kept && !properties?.forceRefresh && !endsSoon(kept)) return kept;
    asked ??= source(properties).finally(() => {
      asked = undefined;
    });
    kept = await asked;
    return kept;
  };
}
