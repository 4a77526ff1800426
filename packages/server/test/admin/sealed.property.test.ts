import fc from "fast-check";
import { seal, unseal } from "../../src/pipeline/sealed";

test("what is sealed is read with its key, and with no other", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), fc.string(), (text, key, other) => {
      const sealed = seal(text, key);
      expect(unseal(sealed, key)).toBe(text);
      expect(seal(text, key)).not.toBe(sealed);
      if (other !== key) expect(() => unseal(sealed, other)).toThrow();
    }),
  );
});
