/** What one window of an operation's limits still admits. */
export interface Quota {
  readonly window: string;
  readonly remaining: number;
  /** How many calls it admits in all; undefined where the answer doesn't say. */
  readonly limit?: number;
  /** After how many seconds there is more room. */
  readonly reset: number;
}

const items = (header: string): Map<string, URLSearchParams> =>
  new Map(
    header.split(",").flatMap((item) => {
      const [name, ...parameters] = item.trim().split(";");
      return name ? [[name.replaceAll('"', ""), new URLSearchParams(parameters.join("&"))] as const] : [];
    }),
  );

/**
 * What is left, from the headers `RateLimit` and `RateLimit-Policy`; the window with the least left first.
 *
 * @example quotaOf('"60s";r=49;t=12', '"60s";q=50;w=60') // [{ window: "60s", remaining: 49, limit: 50, reset: 12 }]
 */
export function quotaOf(rateLimit: string, policy = ""): readonly Quota[] {
  const policies = items(policy);
  return [...items(rateLimit)]
    .map(([window, parameters]) => {
      const limit = policies.get(window)?.get("q");
      return {
        window,
        remaining: Number(parameters.get("r") ?? 0),
        reset: Number(parameters.get("t") ?? 0),
        ...(limit && { limit: Number(limit) }),
      };
    })
    .sort((a, b) => a.remaining - b.remaining);
}
