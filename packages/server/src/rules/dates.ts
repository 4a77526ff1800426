/**
 * The time that a date of the API's input means (`2026-03-02T10:15:00+01:00`), in milliseconds since 1970; undefined for a day
 * that its month doesn't have, which `Date.parse` would take for one of the next month. The form was checked before, as the model
 * states it (DateTimeInput).
 */
export function parseDateTime(text: string): number | undefined {
  const day = text.slice(0, "yyyy-mm-dd".length);
  const midnight = new Date(`${day}T00:00:00Z`);
  const time = Date.parse(text);
  if (Number.isNaN(time) || Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day))
    return undefined;
  return time;
}
