/** A token, and from when on another one is wanted, as the client takes it. */
export interface ExpiringToken {
  readonly token: string;
  readonly expiration?: Date;
}

/** What `new ConversationsClient({ token })` takes: asked for a token when there is none yet, when it ends, and when it is refused. */
export type TokenFunction = (options?: { readonly forceRefresh?: boolean }) => Promise<ExpiringToken>;

export interface RefreshingTokenOptions {
  /** How long before its end a token is replaced, in seconds. Without it, 60. At the most half of the time that it has left. */
  readonly refreshBefore?: number;
  /** Milliseconds since 1970, for tests. */
  readonly now?: () => number;
}

/** After a failure the next attempt waits, in milliseconds, twice as long each time; while there is a good token. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

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

/** A token that was fetched; times in milliseconds since 1970. */
interface Held {
  readonly answer: ExpiringToken;
  readonly refreshAt: number;
  readonly endsAt: number;
}

/**
 * A token that is fetched when it is needed, and again before it ends. The end is the `exp` of a JWT, or the `expiration` that comes
 * with it; a token without either is kept until the service refuses it.
 *
 * It is replaced beside the calls, which have the old one until the new one is there: nobody waits. Only when there is no good
 * token left do calls wait, all for one fetch. When a fetch fails, the old token serves as long as it is good, and the next attempt
 * waits a second, then two, up to half a minute. There are no timers: calls are what makes it fetch.
 *
 * @example
 * const client = new ConversationsClient({
 *   token: refreshingToken(async () => (await fetch("/session/token")).text()),
 * });
 * @throws TypeError for a `refreshBefore` that isn't a number of seconds. Asked for a token: what `fetchToken` throws, when there
 * is no good one left, and TypeError when what it gives is none.
 */
export function refreshingToken(
  fetchToken: () => string | ExpiringToken | Promise<string | ExpiringToken>,
  { refreshBefore = 60, now = Date.now }: RefreshingTokenOptions = {},
): TokenFunction {
  if (!Number.isFinite(refreshBefore) || refreshBefore < 0)
    throw new TypeError(`\`refreshBefore\` is a number of seconds from 0 on, not ${refreshBefore}.`);
  let held: Held | undefined;
  let fetching: Promise<ExpiringToken> | undefined;
  let pause = FIRST_PAUSE;
  let pausedUntil = Number.NEGATIVE_INFINITY;

  const fetchNew = async (): Promise<ExpiringToken> => {
    try {
      held = hold(await fetchToken());
      pause = FIRST_PAUSE;
      pausedUntil = Number.NEGATIVE_INFINITY;
      return held.answer;
    } catch (error) {
      pausedUntil = now() + pause;
      pause = Math.min(pause * 2, LONGEST_PAUSE);
      throw error;
    }
  };

  const fetchShared = (): Promise<ExpiringToken> => {
    fetching ??= fetchNew().finally(() => {
      fetching = undefined;
    });
    return fetching;
  };

  const hold = (fetched: string | ExpiringToken): Held => {
    const { token, expiration } =
      typeof fetched === "string" ? { token: fetched, expiration: undefined } : { ...fetched };
    if (typeof token !== "string" || token === "")
      throw new TypeError("What `fetchToken` gives is no token: it gives a text, or { token, expiration }.");
    const end = expiration ?? endOf(token);
    if (!end) return { answer: { token }, refreshAt: Number.POSITIVE_INFINITY, endsAt: Number.POSITIVE_INFINITY };
    const endsAt = end.getTime();
    const refreshAt = endsAt - Math.min(refreshBefore * 1000, Math.max(0, endsAt - now()) / 2);
    // The client asks again when its `expiration` nears. So it comes here in time, however long `refreshBefore` is.
    return { answer: { token, expiration: new Date(refreshAt) }, refreshAt, endsAt };
  };

  return async ({ forceRefresh = false } = {}) => {
    if (held && !forceRefresh && now() < held.endsAt) {
      // Who waits for it is told of a failure; here nobody does.
      if (now() >= held.refreshAt && now() >= pausedUntil) fetchShared().catch(() => {});
      return held.answer;
    }
    return fetchShared();
  };
}

/** The `exp` of a JWT (RFC 7519, section 4.1.4); undefined for any other token. */
function endOf(token: string): Date | undefined {
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
