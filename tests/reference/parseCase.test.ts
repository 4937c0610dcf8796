import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MalformedCase } from "./caseReader";
import { parseCase } from "./parseCase";

type Json = Record<string, never>;
const text = readFileSync(
  join(import.meta.dirname, "cases", "weight-decay.json"),
  "utf8",
);

/** The case with one place changed; undefined removes it. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const json = JSON.parse(text) as Json;
  let place: Record<string | number, never> = json;
  for (const key of path.slice(0, -1)) place = place[key]!;
  (place as Record<string | number, unknown>)[path.at(-1)!] = value;
  return JSON.stringify(json);
}

test("a case is read with every shape it has", () => {
  const {
    inputs,
    outputs,
    hidden,
    batches,
    features,
    labels,
    initial,
    expected,
  } = parseCase(text);
  expect([
    inputs,
    outputs,
    hidden.length,
    batches.length,
    features.length,
  ]).toEqual([6, 4, 2, 20, 48]);
  expect([
    labels?.length,
    initial.weights.length,
    expected.steps.length,
  ]).toEqual([48, 3, 20]);
});

test.each([
  [
    ["inputs"],
    undefined,
    "inputs: must be an integer from 1 to 65536, got nothing",
  ],
  [["outputs"], 4.5, "outputs: must be an integer from 1 to 512, got 4.5"],
  [
    ["loss"],
    "hinge",
    'loss: must be one of crossEntropy, squaredError, got "hinge"',
  ],
  [
    ["hidden", 1, "activation"],
    "swish",
    'hidden[1].activation: must be one of sigmoid, tanh, relu, leakyRelu, silu, identity, got "swish"',
  ],
  [
    ["hidden", 0, "units"],
    0,
    "hidden[0].units: must be an integer from 1 to 512, got 0",
  ],
  [
    ["hidden", 0, "bias"],
    "no",
    'hidden[0].bias: must be true or false, got "no"',
  ],
  [
    ["optimizer", "kind"],
    "lion",
    'optimizer.kind: must be one of sgd, adam, got "lion"',
  ],
  [
    ["batchNorm", "epsilon"],
    0.1,
    "batchNorm.epsilon: must be 0.00001, got 0.1",
  ],
  [
    ["features", 3],
    [1, 2],
    "features[3]: must be a list of 6, got a list of 2",
  ],
  [["features", 3, 2], "x", 'features[3][2]: must be a finite number, got "x"'],
  [["labels", 5], 4, "labels[5]: must be an integer from 0 to 3, got 4"],
  [
    ["batches", 2, 1],
    48,
    "batches[2][1]: must be an integer from 0 to 47, got 48",
  ],
  [["batches", 2], [1], "batches[2]: must be a list of 16, got a list of 1"],
  [
    ["batches"],
    [],
    "batches: must be a list of at least one batch, got a list of 0",
  ],
  [
    ["initial", "weights", 1],
    null,
    "initial.weights[1]: must be a list, got null",
  ],
  [
    ["initial", "biases", 0],
    [0],
    "initial.biases[0]: must be null, got a list of 1",
  ],
  [["initial", "gammas"], {}, "initial.gammas: must be a list, got an object"],
  [
    ["expected", "steps", 1, "gradients", "weights"],
    [],
    "expected.steps[1].gradients.weights: must be a list of 3, got a list of 0",
  ],
  [
    ["expected", "running", 0],
    null,
    "expected.running[0]: must be an object, got null",
  ],
  [
    ["expected", "running", 0],
    {},
    "expected.running[0].mean: must be a list, got nothing",
  ],
  [
    ["expected", "evaluation", "inference"],
    undefined,
    "expected.evaluation.inference: must be a list, got nothing",
  ],
  [["expected"], 3, "expected: must be an object, got 3"],
])("a wrong %j is named", (path, value, message) => {
  const read = () => parseCase(changed(path, value));
  expect(read).toThrow(MalformedCase);
  expect(read).toThrow(message);
});

test.each(["", "{", "[]", "3", "null"])("%j is not a case", (not) => {
  expect(() => parseCase(not)).toThrow(MalformedCase);
});

test("an optimizer may leave out momentum and weight decay", () => {
  const { optimizer } = parseCase(
    changed(["optimizer"], { kind: "sgd", learningRate: 0.1 }),
  );
  expect(optimizer).toEqual({
    kind: "sgd",
    learningRate: 0.1,
    momentum: 0,
    weightDecay: 0,
  });
});

test("a layer is frozen where the case says so", () => {
  const { hidden } = parseCase(changed(["hidden", 1, "frozen"], true));
  expect(hidden.map(({ frozen }) => frozen)).toEqual([false, true]);
});

test("Python's NaN is read where an angle may be missing, and named where a number must be", () => {
  const missing = text.replace(/"cosine":[^,]+/, '"cosine":NaN');
  const { gradientShift } = parseCase(missing).expected;
  expect(gradientShift[0]![0]!.cosine).toBeNaN();
  const read = text.replace(/"loss":[\d.]+/, '"loss":-Infinity');
  expect(() => parseCase(read)).toThrow(
    'expected.steps[0].loss: must be a finite number, got "-Infinity"',
  );
});
