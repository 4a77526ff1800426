/** A token and when it ends, as the client takes it. */
export interface ExpiringToken {
  readonly token: string;
  readonly expiration?: Date;
}

/** What `new ConversationsClient({ token })` takes: asked for a token when there is none yet, when it ends, and when it is refused. */
export type TokenFunction = (options?: { readonly forceRefresh?: boolean }) => Promise<ExpiringToken>;

export interface RefreshingTokenOptions {
  /** How long before its end a token is replaced, in seconds. Without it, 60. */
  readonly refreshBefore?: number;
  /** Milliseconds since 1970, for tests. */
  readonly now?: () => number;
}

/** After a failure the old token, while it is good, serves so long before a new one is tried again, in milliseconds. */
const PAUSE_AFTER_FAILURE = 5000;

/**
 * Always the same token, for a script or a test.
 *
 * @example new ConversationsClient({ token: staticToken(process.env.TOKEN) })
 * @throws TypeError without a token: better at the start than at the first call.
 */
export function staticToken(token: string | undefined): TokenFunction {
  if (!token) throw new TypeError("There is no token to use: is the variable that should have it set?");
  return async () => ({ token });
}

/**
 * A token that is fetched when it is needed, and again shortly before it ends (the `exp` of a JWT; a token that is none is kept
 * until the service refuses it). Calls at the same time share one fetch. When a fetch fails, the old token serves as long as it
 * is good.
 *
 * @example
 * const client = new ConversationsClient({
 *   token: refreshingToken(async () => (await fetch("/session/token")).text()),
 * });
 * @throws What `fetchToken` throws, when there is no good token left.
 */
export function refreshingToken(
  fetchToken: () => Promise<string>,
  { refreshBefore = 60, now = Date.now }: RefreshingTokenOptions = {},
): TokenFunction {
  let current: ExpiringToken | undefined;
  let fetching: Promise<ExpiringToken> | undefined;
  let notBefore = Number.NEGATIVE_INFINITY;

  const fetchNew = async (): Promise<ExpiringToken> => {
    try {
      const token = await fetchToken();
      const expiration = expirationOf(token);
      current = expiration ? { token, expiration } : { token };
      return current;
    } catch (error) {
      notBefore = now() + PAUSE_AFTER_FAILURE;
      throw error;
    } finally {
      fetching = undefined;
    }
  };

  return async ({ forceRefresh = false } = {}) => {
    const left = (token: ExpiringToken): number => (token.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - now();
    if (current && !forceRefresh) {
      if (left(current) > refreshBefore * 1000) return current;
      if (left(current) > 0 && now() < notBefore) return current;
    }
    const old = current;
    fetching ??= fetchNew();
    try {
      return await fetching;
    } catch (error) {
      // A token that the service refused is no help.
      if (old && !forceRefresh && left(old) > 0) return old;
      throw error;
    }
  };
}

/** The `exp` of a JWT (RFC 7519, section 4.1.4); undefined for any other token. */
function expirationOf(token: string): Date | undefined {
  const payload = token.split(".")[1];
  if (!payload) return undefined;
  try {
    const base64 = payload.replaceAll("-", "+").replaceAll("_", "/");
    const { exp } = JSON.parse(atob(base64)) as { exp?: unknown };
    return typeof exp === "number" ? new Date(exp * 1000) : undefined;
  } catch {
    return undefined;
  }
}
