import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutMiniature } from "../../../src/charts/slices/Miniature";

test("the two sides of a miniature are equally wide, mirrored, and do not overlap", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 40, max: 2000 }),
      fc.constantFrom(1, 1.5, 2, 3),
      (width, ratio) => {
        const at = layOutMiniature(width, ratio);
        const { strata, slice } = at;
        expect(at.leftSlice).toBe(at.leftStrata + strata);
        expect(at.rightStrata).toBe(at.rightSlice + slice);
        expect(at.rightStrata + strata).toBe(width);
        expect(at.leftSlice + slice).toBeLessThanOrEqual(at.rightSlice);
        expect(strata).toBeGreaterThan(slice);
      },
    ),
  );
});
