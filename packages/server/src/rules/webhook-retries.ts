const SECOND = 1000;
const HOUR = 60 * 60 * SECOND;

/** For how long a delivery is tried, in milliseconds; after it, it is set aside. */
export const RETRY_PERIOD = 72 * HOUR;

const FIRST_WAIT = 5 * SECOND;
const LONGEST_WAIT = 2 * HOUR;

/**
 * When a delivery is tried again: after 5 seconds at first, then twice as long each time, 2 hours at the most, by up to a half
 * shorter, so that what failed together doesn't come back together. The last attempt is made when 72 hours have passed, so that
 * a receiver has all of that time. Where the receiver asked for a longer wait it gets that, up to the longest one.
 *
 * @param attempt The one that failed, from 1.
 * @param since When the delivery began, in milliseconds since 1970; `now` is when it failed.
 * @param random From 0 to 1.
 * @param asked How long the receiver asked to be left alone, in milliseconds.
 * @returns Undefined when it has been tried for long enough.
 */
export function nextAttempt(
  attempt: number,
  since: number,
  now: number,
  random: number,
  asked = 0,
): number | undefined {
  const last = since + RETRY_PERIOD;
  if (now >= last) return undefined;
  const wait = Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT) * (1 - random / 2);
  return Math.min(now + Math.max(Math.round(wait), Math.min(asked, LONGEST_WAIT)), last);
}

/** The three ways to write a date in HTTP (RFC 9110, 5.6.7); the last one leaves out that it is GMT. */
const HTTP_DATE = /^[A-Z][a-z]{2,8}(?:, .* GMT|( .* \d{4}))$/;

/**
 * What a receiver asks for with the header `Retry-After`: how long it is to be left alone, in milliseconds. Nothing where it can't
 * be read.
 *
 * @param now In milliseconds since 1970.
 *
 * @example waitAskedFor("120", now) // 120_000
 */
export function waitAskedFor(retryAfter: string | undefined, now: number): number {
  if (retryAfter === undefined) return 0;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * SECOND;
  const date = HTTP_DATE.exec(retryAfter);
  if (!date) return 0;
  return Math.max(0, Date.parse(date[1] === undefined ? retryAfter : `${retryAfter} GMT`) - now) || 0;
}

/** For how long nothing at all has got through to an endpoint that is given up, in milliseconds. */
export const FAILING_PERIOD = RETRY_PERIOD / 2;

/**
 * Whether an endpoint is disabled when one of its deliveries is set aside: not for one event that its receiver can't take, but when
 * nobody is there.
 *
 * @param failingSince The first failure after the last success.
 */
export const isGone = (failingSince: number, now: number): boolean => now - failingSince >= FAILING_PERIOD;
