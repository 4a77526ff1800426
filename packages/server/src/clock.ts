/** Milliseconds since 1970. Passed in, so that tests can set the time. */
export type Clock = () => number;

export const systemClock: Clock = Date.now;

const DAY = 24 * 60 * 60 * 1000;
/** The last millisecond of the year 9999: later ones are written with a sign and six digits. */
const LAST = 253_402_300_799_999;

/** A time as the API writes it: ISO 8601 in UTC with a `Z`. */
export const isoDate = (time: number): string => {
  // What `Date` writes, in a third of the time: a list of channels has a hundred.
  if (!(time >= 0 && time <= LAST && Number.isInteger(time))) return new Date(time).toISOString();
  const day = Math.floor(time / DAY);
  const ofDay = time - day * DAY;
  const seconds = Math.floor(ofDay / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return `${isoDay(day)}T${two(hours)}:${two(minutes - hours * 60)}:${two(seconds - minutes * 60)}.${three(ofDay - seconds * 1000)}Z`;
};

/**
 * The date of a day since 1970. Years are counted from March, so that the leap day is the last of its year, and in eras of 400
 * years, which are all of one length.
 */
function isoDay(day: number): string {
  const since0000 = day + 719_468;
  const era = Math.floor(since0000 / 146_097);
  const ofEra = since0000 - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // The months from March on have 31, 30, 31, 30, 31 days, twice, and so on: 153 in five.
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return `${yearOfEra + era * 400 + (month <= 2 ? 1 : 0)}-${two(month)}-${two(date)}`;
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
const three = (value: number): string => (value < 100 ? `0${two(value)}` : `${value}`);
