import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { NORMALIZATIONS } from "../../src/engine/normalizations";
import { LANGUAGES } from "../../src/lab/language";
import {
  describeNormalization,
  listLayers,
  nameRun,
} from "../../src/views/normalizedLayers";

describe("listLayers", () => {
  it("joins three or more in a row, but not two", () => {
    expect(listLayers([1, 2])).toBe("1, 2");
    expect(listLayers([1, 2, 3])).toBe("1–3");
    expect(listLayers([1, 3, 4, 5, 8])).toBe("1, 3–5, 8");
    expect(listLayers([])).toBe("");
  });
});

describe("describeNormalization", () => {
  it("says it when no layer is normalised", () => {
    expect(describeNormalization(["none", "none"], "en")).toBe(
      "no layer normalised",
    );
    expect(describeNormalization(["none", "none"], "ko")).toBe(
      "정규화한 층 없음",
    );
  });

  it("counts the layers when all are normalised", () => {
    expect(
      describeNormalization(["batch", "batch", "batch", "batch"], "en"),
    ).toBe("on all four layers");
    expect(describeNormalization(["batch"], "en")).toBe("on the only layer");
    expect(describeNormalization(Array(12).fill("batch"), "en")).toBe(
      "on all 12 layers",
    );
    expect(describeNormalization(["batch", "batch"], "ko")).toBe("2개 층 모두");
  });

  it("lists the layers when only some are normalised", () => {
    expect(
      describeNormalization(["none", "batch", "batch", "none"], "en"),
    ).toBe("on layers 2, 3");
    expect(describeNormalization(["none", "batch"], "en")).toBe("on layer 2");
    expect(describeNormalization(["none", "batch", "batch"], "ko")).toBe(
      "2, 3층에",
    );
  });

  it("says which is which when there is more than one kind", () => {
    expect(describeNormalization(["layer", "layer"], "en")).toBe(
      "on both layers",
    );
    expect(describeNormalization(["none", "layer"], "en")).toBe("on layer 2");
    expect(describeNormalization(["batch", "layer", "none"], "en")).toBe(
      "BatchNorm on layer 1 · LayerNorm on layer 2",
    );
  });

  it("says it when there is no hidden layer", () => {
    expect(describeNormalization([], "en")).toBe("no hidden layer");
    expect(describeNormalization([], "ko")).toBe("은닉층 없음");
  });

  it("mentions LayerNorm exactly when some layer has it and another another normalization, in both languages", () => {
    const lists = fc.array(fc.constantFrom(...NORMALIZATIONS), {
      maxLength: 32,
    });
    fc.assert(
      fc.property(lists, fc.constantFrom(...LANGUAGES), (list, language) => {
        const text = describeNormalization(list, language);
        expect(text.includes("LayerNorm")).toBe(
          list.includes("layer") &&
            list.some((one) => one !== "layer" && one !== "none"),
        );
        expect(text).not.toMatch(/undefined|NaN/u);
      }),
    );
  });
});

describe("nameRun", () => {
  it("is computed from what the run has", () => {
    expect(nameRun(["none", "none"], "en")).toBe("Plain");
    expect(nameRun(["none", "batch"], "en")).toBe("BatchNorm");
    expect(nameRun(["layer", "batch"], "en")).toBe("BatchNorm + LayerNorm");
    expect(nameRun(["centre", "none"], "en")).toBe("Centre only");
    expect(nameRun(["centre", "batch"], "ko")).toBe("BatchNorm + 평균만 빼기");
    expect(nameRun([], "ko")).toBe("기본");
  });
});
