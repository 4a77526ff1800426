import { randomUUID } from "node:crypto";
import type { AuthorizationType } from "@wildix/xbees-conversations-server-sdk";
import {
  type CryptoKey,
  calculateJwkThumbprint,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from "jose";
import type { Clock } from "../clock";
import { insertSecret, listSecrets } from "../store/secrets";
import type { Store } from "../store/store";
import type { Credential } from "./credential";
import { unauthorized } from "./unauthorized";

const ALGORITHM = "EdDSA";
/** What a token opens: this API, or the realtime stream. One that opens the other is refused. */
const AUDIENCE = { api: "conversations", stream: "conversations-stream" } as const;
type Audience = (typeof AUDIENCE)[keyof typeof AUDIENCE];
const KEY_NAME = "issuer-key/";
/** How long before keys that another node has made are looked for again, in milliseconds. */
const RELOAD_EVERY = 5_000;

export interface TokenRequest {
  readonly type: AuthorizationType;
  readonly subject: string;
  readonly company: string;
  /** Undefined: none are written; a user's token then carries `messaging:*`. */
  readonly scopes?: readonly string[] | undefined;
  /** For a guest: the one widget that it may begin conversations with. */
  readonly widget?: string | undefined;
  readonly ttlSeconds: number;
}

/** Whose events a token for the realtime stream opens. */
export interface StreamGrant {
  readonly userId: string;
  readonly company: string;
  /** A guest's stream has the events of its kite channels only. */
  readonly guest: boolean;
  /** The application that asked for the token. */
  readonly clientId?: string | undefined;
}

/** What a token for the realtime stream proves. */
export interface VerifiedStreamGrant extends StreamGrant {
  /** In milliseconds since 1970. */
  readonly issuedAt: number;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
}

/** How long a token for the realtime stream is good, in seconds. */
export const STREAM_TOKEN_TTL = 3600;

interface Key {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/**
 * The server's own issuer of tokens: JWTs signed with an Ed25519 key that is made at the first start and kept in the store, so
 * that every node verifies what any node, or the command line, has issued.
 */
export class Issuer {
  private keys: readonly Key[] = [];
  private loadedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    /** The `iss` claim. */
    readonly name: string,
  ) {}

  /** Loads the keys, and makes the first one. */
  async open(): Promise<void> {
    await this.load();
    if (this.keys.length > 0) return;
    const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
    const jwk = await exportJWK(privateKey);
    const name = KEY_NAME + (await calculateJwkThumbprint(jwk));
    await this.store.write(async (tx) => {
      // Another node that starts at the same time makes one too: both are good.
      await tx.run(insertSecret, { name, value: JSON.stringify(jwk), created_at: this.clock() });
    });
    await this.load();
  }

  /** A token for this API. */
  issue({ type, subject, company, scopes, widget, ttlSeconds }: TokenRequest): Promise<string> {
    const claims = { company, type, ...(scopes && { scope: scopes.join(" ") }), widget };
    return this.sign(claims, AUDIENCE.api, subject, ttlSeconds);
  }

  /** A token for the realtime stream alone, good for `STREAM_TOKEN_TTL`; each call gives another. */
  issueStreamToken({ userId, company, guest, clientId }: StreamGrant): Promise<string> {
    const claims = { user_id: userId, company, guest, client_id: clientId, jti: randomUUID() };
    return this.sign(claims, AUDIENCE.stream, userId, STREAM_TOKEN_TTL);
  }

  /** @throws UnauthorizedException that says what is wrong with the token, as far as its holder may know. */
  async verify(token: string): Promise<Credential> {
    return credentialOf(await this.claimsOf(token, AUDIENCE.api));
  }

  /** As `verify`, for a token that `issueStreamToken` gave. */
  async verifyStreamToken(token: string): Promise<VerifiedStreamGrant> {
    const { user_id, company, guest, client_id, iat, exp } = await this.claimsOf(token, AUDIENCE.stream);
    return {
      userId: user_id as string,
      company: company as string,
      guest: guest === true,
      clientId: client_id as string | undefined,
      issuedAt: (iat as number) * 1000,
      expiresAt: (exp as number) * 1000,
    };
  }

  private async sign(claims: JWTPayload, audience: Audience, subject: string, ttlSeconds: number): Promise<string> {
    const key = this.keys[0];
    if (!key) throw new Error("The issuer has no key: open it first.");
    const now = Math.floor(this.clock() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: ALGORITHM, kid: key.id, typ: "JWT" })
      .setIssuer(this.name)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt(now)
      .setExpirationTime(now + ttlSeconds)
      .sign(key.privateKey);
  }

  private async claimsOf(token: string, audience: Audience): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, (header) => this.publicKey(header), {
        algorithms: [ALGORITHM],
        issuer: this.name,
        audience,
        requiredClaims: ["sub", "exp"],
        currentDate: new Date(this.clock()),
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw unauthorized("The token has expired: get a new one.");
      if (error instanceof errors.JOSEError) throw unauthorized("The token isn't one that this service accepts.");
      throw error;
    }
  }

  private async publicKey(header: JWTHeaderParameters): Promise<CryptoKey> {
    const find = () => this.keys.find((key) => key.id === header.kid);
    let key = find();
    if (!key && this.clock() - this.loadedAt >= RELOAD_EVERY) {
      await this.load();
      key = find();
    }
    if (!key) throw new errors.JWKSNoMatchingKey();
    return key.publicKey;
  }

  private async load(): Promise<void> {
    this.loadedAt = this.clock();
    const rows = await this.store.read((tx) => tx.all(listSecrets, { prefix: `${KEY_NAME}%` }));
    this.keys = await Promise.all(
      rows.map(async ({ name, value }) => {
        const jwk = JSON.parse(value) as JWK;
        const { d: _, ...publicJwk } = jwk;
        return {
          id: name.slice(KEY_NAME.length),
          privateKey: (await importJWK(jwk, ALGORITHM)) as CryptoKey,
          publicKey: (await importJWK(publicJwk, ALGORITHM)) as CryptoKey,
        };
      }),
    );
  }
}

const TYPES: readonly AuthorizationType[] = ["XBS", "XBS_ANONYMOUS", "XBS_BOT", "PBX", "S2S"];

function credentialOf(payload: JWTPayload): Credential {
  const { sub, exp, company, scope, widget } = payload;
  const type = TYPES.find((known) => known === payload.type);
  if (!type || typeof company !== "string" || typeof sub !== "string" || exp === undefined) {
    throw unauthorized("The token lacks the claims company, type or sub.");
  }
  const own = typeof scope === "string" ? scope.split(" ").filter(Boolean) : undefined;
  return {
    type,
    subject: sub,
    company,
    scopes: own ?? (type === "XBS" ? ["messaging:*"] : []),
    widget: typeof widget === "string" ? widget : undefined,
    expiresAt: exp * 1000,
  };
}
