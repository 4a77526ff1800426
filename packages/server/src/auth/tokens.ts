import { decodeJwt } from "jose";
import { LRUCache } from "lru-cache";
import type { Clock } from "../clock";
import { looksLikeApiKey } from "../rules/api-keys";
import type { ApiKeys } from "./api-keys";
import type { Credential } from "./credential";
import type { Issuer } from "./issuer";
import type { TrustedIssuers } from "./trusted-issuers";
import { unauthorized } from "./unauthorized";

/** How many verified tokens are remembered. */
const REMEMBERED = 10_000;
/** How long a token of another issuer is believed before its signature is verified again, in milliseconds. */
const FOREIGN_BELIEVED_FOR = 60_000;

interface Verified {
  readonly credential: Credential;
  /** Until when it is remembered, in milliseconds since 1970. */
  readonly until: number;
}

/**
 * Turns the `Authorization` header into a credential. A token is verified once, and remembered until it ends: the same caller's
 * next call costs a look-up.
 */
export class Tokens {
  private readonly verified = new LRUCache<string, Verified>({ max: REMEMBERED });

  constructor(
    private readonly issuer: Issuer,
    private readonly trusted: TrustedIssuers,
    private readonly apiKeys: ApiKeys,
    private readonly clock: Clock,
  ) {}

  /** @throws UnauthorizedException without a token, and with one that doesn't verify or has ended. */
  async authenticate(authorization: string | undefined): Promise<Credential> {
    if (authorization === undefined) throw unauthorized("Send a token: Authorization: Bearer <token>.");
    const token = /^Bearer +([\w~+/.=-]+) *$/i.exec(authorization)?.[1];
    if (token === undefined) throw unauthorized("The header must be: Authorization: Bearer <token>.");

    if (looksLikeApiKey(token)) return this.apiKeys.verify(token);
    const now = this.clock();
    const known = this.verified.get(token);
    if (known) {
      if (known.until > now) return known.credential;
      this.verified.delete(token);
    }
    const issuer = issuerNamedIn(token);
    const foreign = this.trusted.trusts(issuer);
    const credential = foreign ? await this.trusted.verify(issuer, token) : await this.issuer.verify(token);
    // An issuer may withdraw a key; its tokens aren't believed for long.
    const until = foreign ? Math.min(credential.expiresAt, now + FOREIGN_BELIEVED_FOR) : credential.expiresAt;
    this.verified.set(token, { credential, until });
    return credential;
  }
}

/** Whom the token says it is from: not proven, it only tells who verifies it. */
function issuerNamedIn(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}
