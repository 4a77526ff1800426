import type { TokenIdentity, TokenIdentityProvider } from "@smithy/types";

/** Something that has tokens to give: a session, a cache, a login. */
export interface TokenProvider {
  /**
   * Gives a bearer token, without the word `Bearer`. It is asked before the first call, and again when the service
   * answers 401 to the token it gave last; so it should then give another one.
   */
  token(): Promise<string>;
}

/**
 * Where the client gets its bearer token from: a {@link TokenProvider}, the token itself, or one of the two forms that
 * Smithy's own clients take (`{ token, expiration }` or a function that gives it).
 *
 * A token with an `expiration` is replaced five minutes before it; every other one is kept until the service refuses it.
 */
export type TokenSource =
  | TokenProvider
  | string
  | TokenIdentity
  | TokenIdentityProvider
  | (() => string | Promise<string>);

const howTo =
  'Pass `token` to the client: a token, an object with `token(): Promise<string>`, or a function that gives one, as in `{ token: "eyJ…" }`.';

/** What may stand behind `Bearer` (RFC 6750, section 2.1). */
const bearer = /^[\w\-.~+/]+=*$/;

/**
 * Brings every form of a token into the one that the generated client takes.
 *
 * @throws TypeError at once, where there is no token or it can't be one; the identity provider that is returned
 * throws the same when its source gives something unusable. The message never has the token.
 */
export function tokenIdentity(source: TokenSource | undefined): TokenIdentity | TokenIdentityProvider {
  if (typeof source === "function") return async (properties) => identityOf(await source(properties));
  if (isProvider(source)) return async () => identityOf(await source.token());
  if (source === undefined || source === null) throw new TypeError(`No token is configured. ${howTo}`);
  return identityOf(source);
}

const isProvider = (source: unknown): source is TokenProvider =>
  typeof source === "object" && source !== null && "token" in source && typeof source.token === "function";

function identityOf(given: string | TokenIdentity): TokenIdentity {
  const identity = typeof given === "string" ? { token: given } : given;
  const token: unknown = identity?.token;
  if (typeof token !== "string" || !token) throw new TypeError(`The token is not a string, or it is empty. ${howTo}`);
  if (!bearer.test(token))
    throw new TypeError(
      "The token has characters that a bearer token can't have: pass it without the word Bearer, and without spaces or line ends around it.",
    );
  return identity;
}
