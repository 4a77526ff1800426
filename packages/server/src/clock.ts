/** Milliseconds since 1970. Passed in, so that tests can set the time. */
export type Clock = () => number;

export const systemClock: Clock = Date.now;

/** A time as the API writes it: ISO 8601 in UTC with a `Z`. */
export const isoDate = (time: number): string => new Date(time).toISOString();
