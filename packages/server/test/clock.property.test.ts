import fc from "fast-check";
import { isoDate } from "../src/clock";

test("times are written as JavaScript's own dates write them, in any year", () => {
  const written = (time: number) => expect(isoDate(time)).toBe(new Date(time).toISOString());
  for (const day of [
    "1970-01-01",
    "1972-02-29",
    "2000-02-29",
    "2000-03-01",
    "2100-02-28",
    "2100-03-01",
    "9999-12-31",
  ]) {
    for (const part of ["00:00:00.000", "09:08:07.006", "23:59:59.999"]) written(Date.parse(`${day}T${part}Z`));
  }
  fc.assert(fc.property(fc.integer({ min: 0, max: 253_402_300_799_999 }), written), { numRuns: 2000 });
  fc.assert(fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), written));
  fc.assert(fc.property(fc.double({ min: 0, max: 1e13, noNaN: true }), written));
});

test("what is no time is refused, as JavaScript's own dates refuse it", () => {
  for (const none of [Number.NaN, Number.POSITIVE_INFINITY, 1e17]) expect(() => isoDate(none)).toThrow(RangeError);
});
