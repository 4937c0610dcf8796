import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisTicks } from "../../src/charts/axis/ticks";
import {
  formatDigits,
  formatDrift,
  formatShare,
  formatStep,
  formatTick,
  formatValue,
  notateAxis,
} from "../../src/controls/numberFormat";

describe("numberFormat", () => {
  it("separates thousands in steps", () => {
    expect(formatStep(2000)).toBe("2,000");
    expect(formatStep(0)).toBe("0");
  });

  it("writes drift with two decimals and the sign of its ruler, and a dash where there is none", () => {
    expect(formatDrift(3.3, "sigmaThen")).toBe("3.30σ₀");
    expect(formatDrift(0, "sigmaThen")).toBe("0.00σ₀");
    expect(formatDrift(NaN, "sigmaThen")).toBe("–");
    expect(formatDrift(Infinity, "sigmaThen")).toBe("–");
  });

  it("drops decimals of numbers from 100 on, and turns to powers from 100,000 on", () => {
    expect(formatDrift(99.994, "sigmaThen")).toBe("99.99σ₀");
    expect(formatDrift(99.996, "sigmaThen")).toBe("100σ₀");
    expect(formatDrift(12345, "sigmaThen")).toBe("12,345σ₀");
    expect(formatDrift(1.5e7, "sigmaThen")).toBe("1.5×10⁷σ₀");
  });

  it("writes a true minus, and no minus before a zero", () => {
    expect(formatValue(-0.72)).toBe("−0.72");
    expect(formatValue(-0)).toBe("0.00");
    expect(formatValue(-0.0012)).toBe("−0.0012");
    expect(formatValue(1e-8)).toBe("10⁻⁸");
    expect(formatValue(-1234.5)).toBe("−1,235");
  });

  it("writes shares as percent with one decimal", () => {
    expect(formatShare(0.9764)).toBe("97.6%");
    expect(formatShare(NaN)).toBe("–");
  });

  it("writes round numbers as short as they are, with a power of ten where they are far from 1", () => {
    expect([0, -0.5, 10, 2500, 50_000].map(formatTick)).toEqual([
      "0",
      "−0.5",
      "10",
      "2,500",
      "50,000",
    ]);
    expect([800_000, 1e5, -2e-7, 1e38].map(formatTick)).toEqual([
      "8×10⁵",
      "10⁵",
      "−2×10⁻⁷",
      "10³⁸",
    ]);
    expect(formatDigits(0.1 + 0.2, 3)).toBe("0.3");
    expect(formatDigits(99_999, 3)).toBe("10⁵");
    expect(formatDigits(0.00099999, 3)).toBe("0.001");
  });

  it("needs no more than twelve characters at any magnitude, and reads as the number that it is", () => {
    const magnitude = fc.double({ min: -38, max: 38, noNaN: true });
    fc.assert(
      fc.property(magnitude, fc.boolean(), (power, isNegative) => {
        const value = (isNegative ? -1 : 1) * 10 ** power;
        for (const write of [formatValue, formatTick])
          expect(write(value).length).toBeLessThanOrEqual(12);
        const read = Number(asNumber(formatTick(value)));
        expect(Math.abs(read / value - 1)).toBeLessThan(0.006);
      }),
    );
  });
});

describe("the notation of an axis", () => {
  it("is short numbers as they are, or multiples of one power of ten", () => {
    const written = (values: readonly number[]) => {
      const { head, write } = notateAxis(values);
      return [head, ...values.map(write)];
    };
    expect(written([-10, 0, 10])).toEqual(["", "−10", "0", "10"]);
    expect(written([0, 0.5, 1])).toEqual(["", "0", "0.5", "1"]);
    expect(written([-5e-4, 0, 5e-4])).toEqual(["×10⁻⁴", "−5", "0", "5"]);
    expect(written([-50_000, 0])).toEqual(["×10⁴", "−5", "0"]);
    expect(written([0, 5e15, 1e16])).toEqual(["×10¹⁶", "0", "0.5", "1"]);
    expect(written([0])).toEqual(["", "0"]);
  });

  it("fits its box at any magnitude, and says what each number is", () => {
    const magnitude = fc.double({ min: -12, max: 38, noNaN: true });
    fc.assert(
      fc.property(magnitude, fc.boolean(), (power, isSigned) => {
        const high = 10 ** power;
        const values = axisTicks([isSigned ? -high : 0, high], 3);
        const { head, write } = notateAxis(values, "σ₀");
        expect(head.length).toBeLessThanOrEqual(7); // "10⁻¹²σ₀"
        const [, digits = "0"] = /^10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u.exec(head) ?? [];
        const scale = head === "σ₀" ? 1 : 10 ** powerOf(digits);
        for (const value of values) {
          const text = write(value);
          expect(text.replace(".", "").length).toBeLessThanOrEqual(4);
          const read = Number(text.replace("−", "-")) * scale;
          expect(Math.abs(read - value)).toBeLessThanOrEqual(1e-5 * high);
        }
      }),
    );
  });
});

/** "−2×10⁻⁷" as "-2e-7". */
const asNumber = (text: string) =>
  text
    .replace("−", "-")
    .replaceAll(",", "")
    .replace(
      /(^-?|×)10([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)$/u,
      (_, before: string, power: string) => {
        const digits = powerOf(power);
        return before === "×" ? `e${digits}` : `${before}1e${digits}`;
      },
    );

/** "⁻⁷" as −7. */
const powerOf = (text: string): number =>
  Number(
    text
      .split("")
      .map((sign) => (sign === "⁻" ? "-" : "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign)))
      .join(""),
  );
