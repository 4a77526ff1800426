/** How often a job is begun before it is given up, a node's death while it ran included. */
export const MAX_ATTEMPTS = 15;

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60 * 60 * 1000;

/**
 * How long to wait after a failed attempt, in milliseconds: twice as long each time, an hour at the most, and by up to half of it
 * shorter, so that what failed together doesn't come back together.
 *
 * @param attempt The one that failed, from 1.
 * @param random From 0 to 1.
 */
export const retryWait = (attempt: number, random: number): number =>
  Math.round(Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT) * (1 - random / 2));
