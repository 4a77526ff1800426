/** What dates and sizes look like, in the reader's own way. Formatters are slow to make: one set is made for the page. */
export interface Formats {
  /** @example "10:24" */
  time(iso: string): string;
  /** @example "Today", "Yesterday", "Monday, 2 March 2026" */
  day(iso: string, now: number): string;
  /** The time for today, else the date: for lists. */
  short(iso: string, now: number): string;
  full(iso: string): string;
  /** @example "2 Mar 2026" */
  date(iso: string): string;
  /** @example "2 Mar 2026, 10:24" */
  moment(iso: string): string;
  size(bytes: number): string;
}

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
const DAY_MS = 86_400_000;
const daysBetween = (iso: string, now: number): number =>
  Math.round((startOfDay(now) - startOfDay(Date.parse(iso))) / DAY_MS);

export function createFormats(locale?: string): Formats {
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  const day = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
  const dayAndYear = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "short" });
  const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
  const full = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "medium" });
  const medium = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  return {
    time: (iso) => time.format(new Date(iso)),
    day: (iso, now) => {
      const days = daysBetween(iso, now);
      if (days === 0 || days === 1) return capital(relative.format(-days, "day"));
      return (days < 300 ? day : dayAndYear).format(new Date(iso));
    },
    short: (iso, now) => {
      const days = daysBetween(iso, now);
      return (days === 0 ? time : days < 7 ? weekday : date).format(new Date(iso));
    },
    full: (iso) => full.format(new Date(iso)),
    date: (iso) => medium.format(new Date(iso)),
    moment: (iso) => moment.format(new Date(iso)),
    size: (bytes) => {
      if (bytes < 1000) return `${number.format(bytes)} B`;
      return bytes < 1e6 ? `${number.format(bytes / 1e3)} kB` : `${number.format(bytes / 1e6)} MB`;
    },
  };
}

export const formats = createFormats();
