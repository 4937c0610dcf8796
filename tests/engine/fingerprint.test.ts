import fc from "fast-check";
import { expect, test } from "vitest";
import { Fingerprint } from "../../src/engine/fingerprint";

const fingerprint = (...parts: readonly (readonly number[])[]) => {
  const made = new Fingerprint();
  for (const part of parts) made.add(Float32Array.from(part));
  return made.toString();
};

test("the fingerprint of these numbers is this, in every engine", () => {
  expect(fingerprint([1, 2, 3])).toBe("11eb3a9630b7fe95");
  expect(fingerprint()).toBe("92a5278c6b552b89");
});

test("any two different arrays have different fingerprints, and equal ones the same", () => {
  const array = fc.array(fc.float({ noNaN: true }), { maxLength: 20 });
  fc.assert(
    fc.property(array, array, (a, b) => {
      const isSame =
        a.length === b.length && a.every((x, i) => Object.is(x, b[i]));
      return (fingerprint(a) === fingerprint(b)) === isSame;
    }),
  );
});

test("one bit, the order, and the sign of zero matter; how the numbers are cut does not", () => {
  expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
  expect(fingerprint([0])).not.toBe(fingerprint([-0]));
  expect(fingerprint([1])).not.toBe(fingerprint([1 + 2 ** -23]));
  expect(fingerprint([1], [2, 3])).toBe(fingerprint([1, 2, 3]));
});

test("all NaN are alike", () => {
  const odd = new Float32Array(1);
  new Uint32Array(odd.buffer)[0] = 0xffc01234;
  const a = new Fingerprint();
  a.add(odd);
  expect(a.toString()).toBe(fingerprint([NaN]));
});

test("doubles are taken by all their bits", () => {
  const of = (x: number) => {
    const made = new Fingerprint();
    made.addNumber(x);
    return made.toString();
  };
  expect(of(0.1)).not.toBe(of(0.1 + 2 ** -56));
  expect(of(0.1)).toBe(of(0.1));
});
