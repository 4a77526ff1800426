import { createSecretKey } from "node:crypto";
import { errors, type JWTPayload, jwtVerify } from "jose";
import type { Clock } from "../clock";
import { accountOf } from "../domain/sign-in";
import type { Log } from "../log";
import type { Store } from "../store/store";
import type { Credential } from "./credential";
import { RemoteKeys } from "./remote-keys";
import type { IssuedType, TrustedIssuer } from "./trusted-issuer";
import { unauthorized } from "./unauthorized";

/** The longest name of a company, user or system that a token may give. */
const LONGEST_NAME = 255;

interface Known extends TrustedIssuer {
  readonly remote: RemoteKeys;
}

/** Verifies the tokens of issuers that the configuration trusts. */
export class TrustedIssuers {
  private readonly byName: ReadonlyMap<string, Known>;

  constructor(
    issuers: readonly TrustedIssuer[],
    private readonly skewSeconds: number,
    private readonly store: Store,
    private readonly clock: Clock,
    log: Log,
  ) {
    this.byName = new Map(
      issuers.map((issuer) => [issuer.issuer, { ...issuer, remote: new RemoteKeys(issuer, clock, log) }]),
    );
  }

  /** Whether the tokens that say so are verified here. */
  trusts(issuer: string | undefined): issuer is string {
    return issuer !== undefined && this.byName.has(issuer);
  }

  /**
   * @param name The issuer that the token names; what is signed has to say the same.
   * @throws UnauthorizedException that says what is wrong, as far as the token's holder may know.
   * @throws ServiceUnavailableException when the issuer's keys can't be fetched.
   */
  async verify(name: string, token: string): Promise<Credential> {
    const issuer = this.byName.get(name);
    if (!issuer) throw new Error(`${name} isn't trusted.`);
    const payload = await this.claims(issuer, token);
    const type = typeOf(issuer, payload);
    const company = issuer.company ?? nameIn(payload, issuer.companyClaim);
    const subject = nameIn(payload, issuer.userClaim);
    const carried = issuer.scopes ?? scopesIn(payload, issuer.scopeClaim);
    return {
      type,
      company,
      subject: type === "XBS" && issuer.createUsers ? await this.account(issuer, company, subject, payload) : subject,
      scopes: carried ?? (type === "XBS" ? ["messaging:*"] : []),
      expiresAt: ((payload.exp as number) + this.skewSeconds) * 1000,
    };
  }

  private async claims(issuer: Known, token: string): Promise<JWTPayload> {
    const options = {
      algorithms: [...issuer.algorithms],
      issuer: issuer.issuer,
      audience: issuer.audience,
      requiredClaims: ["exp"],
      clockTolerance: this.skewSeconds,
      currentDate: new Date(this.clock()),
    };
    try {
      if (issuer.secrets.length === 0) return (await jwtVerify(token, issuer.remote.key, options)).payload;
      return await withAny(issuer.secrets, async (secret) => {
        const key = createSecretKey(Buffer.from(secret));
        return (await jwtVerify(token, key, options)).payload;
      });
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw unauthorized("The token has expired: get a new one.");
      // A key of a wrong type is a TypeError.
      if (error instanceof errors.JOSEError || error instanceof TypeError) {
        throw unauthorized("The token isn't one that this service accepts.");
      }
      throw error;
    }
  }

  private account(issuer: Known, company: string, subject: string, payload: JWTPayload): Promise<string> {
    const text = (name: string) => (typeof payload[name] === "string" ? (payload[name] as string) : undefined);
    return accountOf(this.store, {
      company,
      issuer: issuer.issuer,
      subject,
      name: text("name"),
      // One that the issuer didn't verify would let its holder into somebody else's account.
      email: payload.email_verified === true ? text("email") : undefined,
      now: this.clock(),
    });
  }
}

/** The first secret that the signature is made with. */
async function withAny<T>(secrets: readonly string[], verify: (secret: string) => Promise<T>): Promise<T> {
  let last: unknown;
  for (const secret of secrets) {
    try {
      return await verify(secret);
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
      last = error;
    }
  }
  throw last;
}

function typeOf({ types, typeClaim }: Known, payload: JWTPayload): IssuedType {
  const [only, ...others] = types;
  if (only !== undefined && others.length === 0) return only;
  const named = types.find((type) => type === payload[typeClaim]);
  if (!named) throw unauthorized(`The token's claim ${typeClaim} must be one of ${types.join(", ")}.`);
  return named;
}

function nameIn(payload: JWTPayload, claim: string): string {
  const value = payload[claim];
  if (typeof value === "string" && value.length >= 1 && value.length <= LONGEST_NAME && !value.includes("\0"))
    return value;
  throw unauthorized(`The token lacks the claim ${claim}.`);
}

/** A text with spaces (RFC 8693, 4.2), or an array. */
function scopesIn(payload: JWTPayload, claim: string): string[] | undefined {
  const value = payload[claim];
  if (typeof value === "string") return value.split(" ").filter(Boolean);
  if (Array.isArray(value)) return value.filter((scope) => typeof scope === "string");
  return undefined;
}
