/** A limit of calls: so many in any span of so many milliseconds, wherever it begins. */
export interface Window {
  readonly requests: number;
  readonly periodMs: number;
}

/** What an answer tells of a window. */
export interface Standing extends Window {
  /** How many calls it still admits. */
  readonly remaining: number;
  /** In so many milliseconds, rounded up to a second, there is more room. */
  readonly resetMs: number;
}

type Headers = Readonly<Record<string, string>>;

/**
 * The windows that an answer's `RateLimit-Policy` names, with how they stand by its `RateLimit`; undefined for an answer
 * without them, or with something else in them.
 *
 * @example
 * standingsOf({ "ratelimit-policy": '"10s";q=10;w=10', ratelimit: '"10s";r=9;t=10' })
 * // [{ requests: 10, periodMs: 10_000, remaining: 9, resetMs: 10_000 }]
 */
export function standingsOf(headers: Headers): readonly Standing[] | undefined {
  const limits = new Map(itemsOf(headers.ratelimit));
  const standings = itemsOf(headers["ratelimit-policy"]).map(([name, { q, w }]): Standing => {
    const { r, t } = limits.get(name) ?? {};
    return { requests: Number(q), periodMs: Number(w) * 1000, remaining: Number(r), resetMs: Number(t) * 1000 };
  });
  const usable = standings.every(
    ({ requests, periodMs, remaining, resetMs }) => requests > 0 && periodMs > 0 && remaining >= 0 && resetMs >= 0,
  );
  return usable && standings.length > 0 ? standings : undefined;
}

/** In how many milliseconds a refused call may come back; 0 where the answer doesn't say it in seconds. */
export const retryAfterOf = (headers: Headers): number => Number(headers["retry-after"]) * 1000 || 0;

/** The items of a structured list: `"name";parameter=number, …`. */
const itemsOf = (field = ""): [name: string, parameters: Record<string, string>][] =>
  Array.from(field.matchAll(/(?:^|,)\s*"([^"]*)"((?:[^,"]|"[^"]*")*)/g), ([, name = "", parameters = ""]) => [
    name,
    Object.fromEntries(Array.from(parameters.matchAll(/;\s*(\w+)=(\d+)/g), ([, key, value]) => [key, value])),
  ]);
