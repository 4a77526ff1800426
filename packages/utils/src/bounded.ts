import type { Constraint } from "@wildix/xbees-conversations-client/registry";

/**
 * Gives a value back that the model's bounds let through.
 *
 * @param what Names the value in the error, as in "The text of a button".
 * @throws TypeError where the service would refuse the value.
 */
export function bounded<Value extends string | readonly unknown[]>(
  { length, pattern }: Constraint,
  value: Value,
  what: string,
): Value {
  const isText = typeof value === "string";
  if (!isText && !Array.isArray(value))
    throw new TypeError(`${what} is a text, not ${value === null ? null : typeof value}.`);
  // The service counts code points, not UTF-16 units.
  const size = isText ? [...value].length : value.length;
  const { min = 0, max = Number.POSITIVE_INFINITY } = length ?? {};
  const unit = isText ? "characters" : "items";
  if (size < min || size > max) {
    const bounds =
      max === Number.POSITIVE_INFINITY ? `at least ${min}` : min > 0 ? `${min} to ${max}` : `at most ${max}`;
    throw new TypeError(`${what} has ${bounds} ${unit}, not ${size}.`);
  }
  if (isText && pattern !== undefined && !new RegExp(pattern, "u").test(value))
    throw new TypeError(`${what} matches ${pattern}, which ${JSON.stringify(value)} doesn't.`);
  return value;
}
