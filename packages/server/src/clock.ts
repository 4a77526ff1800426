/** Milliseconds since 1970. Passed in, so that tests can set the time. */
export type Clock = () => number;

export const systemClock: Clock = Date.now;

/** Runs something once so many milliseconds have passed; gives what prevents it. Passed in, so that tests can let time pass. */
export type After = (milliseconds: number, work: () => void) => () => void;

/** Keeps no process alive. */
export const systemAfter: After = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds).unref();
  return () => clearTimeout(timer);
};

const DAY = 24 * 60 * 60 * 1000;
/** The last millisecond of the year 9999: later ones are written with a sign and six digits. */
const LAST = 253_402_300_799_999;

/**
 * A time as the API writes it: ISO 8601 in UTC with a `Z`. What `Date` writes, in a quarter of the time (a list of channels has a
 * hundred), and made in one piece: parts put together would each be an object until the answer is written.
 *
 * Years are counted from March, so that the leap day is the last of its year, and in eras of 400 years, which are all of one length.
 */
export const isoDate = (time: number): string => {
  if (!(time >= 0 && time <= LAST && Number.isInteger(time))) return new Date(time).toISOString();
  const day = Math.floor(time / DAY);
  const ofDay = time - day * DAY;

  const since0000 = day + 719_468;
  const era = whole(since0000 / 146_097);
  const ofEra = since0000 - era * 146_097;
  const leaps = whole(ofEra / 1460) - whole(ofEra / 36_524) + whole(ofEra / 146_096);
  const yearOfEra = whole((ofEra - leaps) / 365);
  const ofYear = ofEra - (365 * yearOfEra + whole(yearOfEra / 4) - whole(yearOfEra / 100));
  // The months from March on have 31, 30, 31, 30, 31 days, twice, and so on: 153 in five.
  const fromMarch = whole((5 * ofYear + 2) / 153);
  const date = ofYear - whole((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);

  const hour = whole(ofDay / 3_600_000);
  const minute = whole(ofDay / 60_000) % 60;
  const second = whole(ofDay / 1000) % 60;
  const millisecond = ofDay % 1000;
  // biome-ignore format: as it is read
  return String.fromCharCode(
    digit(year / 1000), digit((year / 100) % 10), digit((year / 10) % 10), digit(year % 10), HYPHEN,
    digit(month / 10), digit(month % 10), HYPHEN,
    digit(date / 10), digit(date % 10), T,
    digit(hour / 10), digit(hour % 10), COLON,
    digit(minute / 10), digit(minute % 10), COLON,
    digit(second / 10), digit(second % 10), STOP,
    digit(millisecond / 100), digit((millisecond / 10) % 10), digit(millisecond % 10), Z,
  );
};

/** The whole part of a number that isn't negative. */
const whole = (value: number): number => value | 0;

/** Codes of characters. */
const HYPHEN = 45;
const STOP = 46;
const ZERO = 48;
const COLON = 58;
const T = 84;
const Z = 90;

/** The character of a digit, whatever follows it behind the point. */
const digit = (value: number): number => ZERO + whole(value);
