import { LRUCache } from "lru-cache";
import type { Clock } from "../clock";
import { looksLikeApiKey } from "../rules/api-keys";
import type { ApiKeys } from "./api-keys";
import type { Credential } from "./credential";
import type { Issuer } from "./issuer";
import { unauthorized } from "./unauthorized";

/** How many verified tokens are remembered. */
const REMEMBERED = 10_000;

/**
 * Turns the `Authorization` header into a credential. A token is verified once, and remembered until it ends: the same caller's
 * next call costs a look-up.
 */
export class Tokens {
  private readonly verified = new LRUCache<string, Credential>({ max: REMEMBERED });

  constructor(
    private readonly issuer: Issuer,
    private readonly apiKeys: ApiKeys,
    private readonly clock: Clock,
  ) {}

  /** @throws UnauthorizedException without a token, and with one that doesn't verify or has ended. */
  async authenticate(authorization: string | undefined): Promise<Credential> {
    if (authorization === undefined) throw unauthorized("Send a token: Authorization: Bearer <token>.");
    const token = /^Bearer +([\w~+/.=-]+) *$/i.exec(authorization)?.[1];
    if (token === undefined) throw unauthorized("The header must be: Authorization: Bearer <token>.");

    if (looksLikeApiKey(token)) return this.apiKeys.verify(token);
    const known = this.verified.get(token);
    if (known) {
      if (known.expiresAt > this.clock()) return known;
      this.verified.delete(token);
    }
    const credential = await this.issuer.verify(token);
    this.verified.set(token, credential);
    return credential;
  }
}
