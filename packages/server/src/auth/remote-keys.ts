import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";
import type { Clock } from "../clock";
import { unavailable } from "../errors";
import type { Log } from "../log";
import type { TrustedIssuer } from "./trusted-issuer";

const TIMEOUT = 5_000;
/** How old keys may become before they are fetched again. */
const FRESH_FOR = 600_000;
/** How long they serve when they can't be fetched. */
const USABLE_FOR = 86_400_000;
/** How soon after an attempt the next one is made, whoever asks for unknown keys: all in milliseconds. */
const ATTEMPT_EVERY = 5_000;
const LARGEST = 1_000_000;

/** An issuer's public keys: fetched when they are first needed, kept, and fetched again when they are old or one is missing. */
export class RemoteKeys {
  private find: ReturnType<typeof createLocalJWKSet> | undefined;
  private fetchedAt = Number.NEGATIVE_INFINITY;
  private attemptedAt = Number.NEGATIVE_INFINITY;
  private attempt: Promise<void> | undefined;

  constructor(
    private readonly issuer: Pick<TrustedIssuer, "issuer" | "jwksUrl">,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** @throws ServiceUnavailableException when the keys can't be fetched, and none are known. */
  readonly key: JWTVerifyGetKey = async (header, token) => {
    const age = this.clock() - this.fetchedAt;
    if (age >= FRESH_FOR) await this.refresh();
    try {
      return await this.usable()(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.refresh();
      return await this.usable()(header, token);
    }
  };

  private usable(): ReturnType<typeof createLocalJWKSet> {
    if (this.find && this.clock() - this.fetchedAt < USABLE_FOR) return this.find;
    throw unavailable("The keys of the token's issuer can't be fetched: try again later.", ATTEMPT_EVERY / 1000);
  }

  /** All who ask at once wait for one attempt. */
  private async refresh(): Promise<void> {
    if (!this.attempt) {
      if (this.clock() - this.attemptedAt < ATTEMPT_EVERY) return;
      this.attemptedAt = this.clock();
      this.attempt = this.fetch().finally(() => {
        this.attempt = undefined;
      });
    }
    await this.attempt;
  }

  private async fetch(): Promise<void> {
    try {
      this.find = createLocalJWKSet(await fetchKeys(this.issuer));
      this.fetchedAt = this.clock();
    } catch (err) {
      this.log.error({ err, issuer: this.issuer.issuer }, "an issuer's keys can't be fetched");
    }
  }
}

/**
 * Fetches an issuer's public keys, from where its OpenID configuration says unless that is configured.
 *
 * @throws Error that says what is wrong with the answer, or that there is none within five seconds.
 */
export async function fetchKeys({
  issuer,
  jwksUrl,
}: Pick<TrustedIssuer, "issuer" | "jwksUrl">): Promise<JSONWebKeySet> {
  const keys = await fetchJson(jwksUrl ?? (await discover(issuer)));
  if (!Array.isArray(keys.keys)) throw new Error("The answer has no keys: it isn't a JWK set.");
  return keys as unknown as JSONWebKeySet;
}

/** OpenID Connect Discovery 1.0, section 4: the configuration has to be of this issuer. */
async function discover(issuer: string): Promise<string> {
  const found = await fetchJson(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`);
  if (found.issuer !== issuer) throw new Error("The OpenID configuration is one of another issuer.");
  if (typeof found.jwks_uri !== "string") throw new Error("The OpenID configuration has no jwks_uri.");
  return found.jwks_uri;
}

async function fetchJson(url: string): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    headers: { accept: "application/json" },
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`The answer has the status ${response.status}.`);
  if (text.length > LARGEST) throw new Error("The answer is too large.");
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) throw new Error("The answer is no JSON object.");
  return value as Record<string, unknown>;
}
