import type { InputFailure } from "@wildix/xbees-conversations-server-sdk";

/** How deep values may be nested: what goes through them all has so much room on the stack, and a thousand times more. */
const LEVELS = 100;
/** So many failures are told at most. */
const ENOUGH = 100;

/**
 * Finds text that no store could give back as it came: with U+0000, which PostgreSQL's texts can't hold, or with half of a
 * surrogate pair, which is no character and has no UTF-8. And values of any kind that are nested deeper than anybody means.
 *
 * @param at JSON pointer to the value, for the failures.
 */
export function findUnstorable(value: unknown, at: string, failures: InputFailure[], levels = LEVELS + 1): void {
  if (failures.length >= ENOUGH) return;
  if (typeof value === "string") {
    if (value.includes("\0")) failures.push({ path: at, message: "Leave out the character U+0000: it can't be kept" });
    else if (!isWellFormed(value)) {
      failures.push({ path: at, message: "Half of a surrogate pair is no character: send both halves, or none" });
    }
  } else if (typeof value === "object" && value !== null) {
    if (levels === 0) failures.push({ path: at, message: `Nest values at most ${LEVELS} levels deep` });
    else if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) findUnstorable(value[i], `${at}/${i}`, failures, levels - 1);
    } else {
      for (const [name, one] of Object.entries(value)) findUnstorable(one, `${at}/${name}`, failures, levels - 1);
    }
  }
}

/** Known to every Node that the server runs on, and not yet to the library that it is compiled with. */
const isWellFormed = (text: string): boolean => (text as string & { isWellFormed(): boolean }).isWellFormed();
