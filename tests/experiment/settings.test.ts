import { describe, expect, test } from "vitest";
import { withRun, withShared } from "../../src/experiment/edits";
import { presetExperiment } from "../../src/experiment/presets";
import { resolveRun } from "../../src/experiment/resolveRun";

const standard = presetExperiment("sigmoid-digits");

describe("new widths", () => {
  test("normalise the new layers of a run that is normalised everywhere, and leave those of a plain run plain", () => {
    const { runs } = withShared(standard, { widths: [32, 32, 32, 32, 32] });
    expect(runs.A.normalization).toEqual(Array(5).fill("none"));
    expect(runs.B.normalization).toEqual(Array(5).fill("batch"));
    expect(runs.A.frozen).toEqual(Array(5).fill(false));
  });

  test("leave the new layers of a partly normalised run plain", () => {
    const partly = withRun(standard, "B", {
      normalization: ["none", "batch", "batch", "batch"],
    });
    const { runs } = withShared(partly, { widths: [32, 32, 32, 32, 32] });
    expect(runs.B.normalization).toEqual([
      "none",
      "batch",
      "batch",
      "batch",
      "none",
    ]);
  });

  test("may be none at all", () => {
    const { runs } = withShared(standard, { widths: [] });
    expect(runs.B.normalization).toEqual([]);
  });
});

test("new data shrink a batch that they cannot fill", () => {
  const large = withShared(standard, { batchSize: 1024 });
  const spirals = withShared(large, { data: { kind: "spirals", noise: 0.1 } });
  expect(spirals.batchSize).toBe(1000);
});

describe("the resolved run", () => {
  test("of A holds nothing of B", () => {
    const edited = withRun(standard, "B", {
      normalization: ["batch", "layer", "batch", "batch"],
    });
    expect(resolveRun(edited, "A")).toEqual(resolveRun(standard, "A"));
    expect(resolveRun(edited, "B")).not.toEqual(resolveRun(standard, "B"));
  });

  test("has no bias before BatchNorm, unless it is kept, and has one elsewhere", () => {
    const biases = (run: "A" | "B", changes = {}) => {
      const settings = { ...standard.runs[run], ...changes };
      const experiment = {
        ...standard,
        runs: { ...standard.runs, [run]: settings },
      };
      return resolveRun(experiment, run).network.layers.map(({ bias }) => bias);
    };
    expect(biases("A")).toEqual([true, true, true, true]);
    expect(biases("B")).toEqual([false, false, false, false]);
    expect(biases("B", { keepBias: true })).toEqual([true, true, true, true]);
    expect(biases("B", { placement: "afterActivation" })).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(biases("B", { normalization: Array(4).fill("centre") })).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(biases("B", { normalization: Array(4).fill("layer") })).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});
