/** The first wait at the most, where the service doesn't say, in milliseconds. */
const FIRST = 1_000;
const LONGEST = 30_000;

/**
 * How long to wait before the next attempt, in milliseconds: by chance, so that not all come back at once, and within a span that
 * doubles with each failure.
 *
 * @param failures How many attempts have come to nothing in a row.
 * @param first The first span, which the service may have told.
 * @param atLeast What the service asked for.
 */
export function waitBefore(failures: number, first = FIRST, atLeast = 0, random = Math.random): number {
  return atLeast + random() * Math.min(LONGEST, first * 2 ** failures);
}
