import { invalid } from "../errors";

/**
 * A field can't be set and cleared by the same call.
 *
 * @throws ValidationException on the entry of `unset`.
 */
export function assertDisjoint(set: object | undefined, unset: readonly string[] | undefined): void {
  for (const [index, field] of (unset ?? []).entries()) {
    if (set && (set as Record<string, unknown>)[field] !== undefined) {
      throw invalid(`/unset/${index}`, `${field} is in set as well: give it in one of the two.`);
    }
  }
}
