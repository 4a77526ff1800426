import { invalid } from "../errors";
import { parseDateTime } from "../rules/dates";

/**
 * The time that a date of the input means, in milliseconds since 1970; undefined where none is given.
 *
 * @param path Where the date stands, as a JSON pointer.
 * @throws ValidationException for a day that its month doesn't have.
 */
export function timeOf(path: string, text: string): number;
export function timeOf(path: string, text: string | undefined): number | undefined;
export function timeOf(path: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = parseDateTime(text);
  if (time === undefined) throw invalid(path, "Write a day that its month has.");
  return time;
}
