import type { InputFailure } from "@wildix/xbees-conversations-server-sdk";

/**
 * Finds text that no store could give back as it came: with U+0000, which PostgreSQL's texts can't hold, or with half of a
 * surrogate pair, which is no character and has no UTF-8.
 *
 * @param at JSON pointer to the value, for the failures.
 */
export function findUnstorable(value: unknown, at: string, failures: InputFailure[]): void {
  if (typeof value === "string") {
    if (value.includes("\0")) failures.push({ path: at, message: "Leave out the character U+0000: it can't be kept" });
    else if (!isWellFormed(value)) {
      failures.push({ path: at, message: "Half of a surrogate pair is no character: send both halves, or none" });
    }
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) findUnstorable(value[i], `${at}/${i}`, failures);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value)) findUnstorable(member, `${at}/${name}`, failures);
  }
}

/** Known to every Node that the server runs on, and not yet to the library that it is compiled with. */
const isWellFormed = (text: string): boolean => (text as string & { isWellFormed(): boolean }).isWellFormed();
