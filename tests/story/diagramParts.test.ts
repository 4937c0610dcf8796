import { expect, test } from "vitest";
import { presetExperiment } from "../../src/experiment/presets";
import { diagramParts } from "../../src/story/diagram/diagramParts";

const SIGMOID = presetExperiment("sigmoid-digits");

const layers = (parts: ReturnType<typeof diagramParts>) =>
  parts.filter((part) => part.kind === "layer");

test("the diagram is of the network at hand: its layers, and where each run has BatchNorm", () => {
  const found = layers(diagramParts(SIGMOID, "2"));
  expect(found.map(({ layer, lit }) => [layer, lit])).toEqual([
    [1, false],
    [2, true],
    [3, false],
    [4, false],
  ]);
  expect(found.every(({ normalized }) => normalized.join() === "B")).toBe(true);
});

test("of a deep network the middle is left out, the deepest layer never", () => {
  const parts = diagramParts(
    presetExperiment("large-learning-rate"),
    "deepest",
  );
  expect(parts.map(({ kind }) => kind)).toEqual([
    "input",
    "layer",
    "layer",
    "layer",
    "rest",
    "layer",
    "output",
  ]);
  expect(layers(parts).at(-1)).toMatchObject({ layer: 8, lit: true });
});

test("without hidden layers there is input and output", () => {
  const parts = diagramParts({ ...SIGMOID, widths: [] }, "all");
  expect(parts.map(({ kind }) => kind)).toEqual(["input", "output"]);
});
