import * as fc from "fast-check";
import { type MemberChange, wasMemberAt } from "../../src/rules/membership-at";

/** A channel's life as one user sees it: it comes and goes, others do, and things happen. */
const lives = fc.record({
  begins: fc.boolean(),
  steps: fc.array(fc.constantFrom("nothing", "comes", "goes", "another comes", "another goes"), { maxLength: 20 }),
  /** What is read of the members is as it was after so many of the steps, before the changes were read. */
  readAfter: fc.nat(20),
});

describe("who was a member at an event", () => {
  test("is told from what happened afterwards as if it had been followed from the beginning", () => {
    fc.assert(
      fc.property(lives, ({ begins, steps, readAfter }) => {
        let member = begins;
        let asRead = begins;
        const changes: MemberChange[] = [];
        const gets: boolean[] = [];
        steps.forEach((step, position) => {
          const joined = step === "comes" && !member ? ["me"] : step === "another comes" ? ["you"] : [];
          const gone = step === "goes" && member ? ["me"] : step === "another goes" ? ["you"] : [];
          gets.push(member || joined.includes("me"));
          member = (member || joined.includes("me")) && !gone.includes("me");
          if (position < readAfter) asRead = member;
          if (joined.length + gone.length > 0) changes.push({ position, joined, gone });
        });
        // Events that were settled when the members were read.
        for (let position = 0; position < Math.min(readAfter, steps.length); position++) {
          const later = changes.filter((change) => change.position >= position);
          expect([position, wasMemberAt("me", position, changes, asRead)]).toEqual([position, gets[position]]);
          expect(wasMemberAt("me", position, later, asRead)).toBe(gets[position]);
        }
      }),
    );
  });
});
