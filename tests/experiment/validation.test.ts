import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  PRESETS,
  presetExperiment,
  presetOf,
} from "../../src/experiment/presets";
import { checkExperiment } from "../../src/experiment/validation";
import { anyExperiment } from "./anyExperiment";

const standard = presetExperiment("sigmoid-digits");

/** The problems of the default experiment with one field, named by its path, replaced. */
function problemsWith(path: string, value: unknown) {
  const json = JSON.parse(JSON.stringify(standard)) as Record<string, unknown>;
  const names = path.split(".");
  let place = json;
  for (const name of names.slice(0, -1))
    place = place[name] as Record<string, unknown>;
  place[names.at(-1)!] = value;
  const checked = checkExperiment(json);
  return checked.ok ? [] : checked.problems;
}

describe("a whole experiment", () => {
  test("that is valid is accepted as it is", () => {
    fc.assert(
      fc.property(anyExperiment, (experiment) => {
        const json: unknown = JSON.parse(JSON.stringify(experiment));
        expect(checkExperiment(json)).toEqual({ ok: true, experiment });
      }),
    );
  });

  test.each([
    ["data.kind", "mnist", '"mnist"', /digits \| spirals/],
    ["data.size", 7, "7", /8, 9, … 28/],
    ["data.size", 12.5, "12.5", /8, 9, … 28/],
    ["seed", -1, "-1", /0, 1, … 4294967295/],
    ["seed", 2 ** 32, "4294967296", /0, 1, … 4294967295/],
    ["widths", Array(33).fill(8), "a list of 33", /0 to 32/],
    ["widths", "32", '"32"', /a list/],
    ["batchSize", 0, "0", /1, 2, … 1024/],
    ["batchSize", "60", '"60"', /1, 2, … 1024/],
    ["steps", 50_001, "50001", /1, 2, … 50000/],
    ["steps", Number.NaN, "NaN", /1, 2, … 50000/],
    ["steps", undefined, "nothing", /1, 2, … 50000/],
    ["loss", "hinge", '"hinge"', /crossEntropy \| squaredError/],
    ["runs", [], "a list of 0", /an object/],
    ["runs.A", null, "null", /an object/],
    ["runs.A.activation", "gelu", '"gelu"', /sigmoid \| tanh/],
    ["runs.A.normalization", ["none"], "a list of 1", /a list of 4/],
    ["runs.B.frozen", [0, 1, 0, 1, 0], "a list of 5", /a list of 4/],
    ["runs.B.placement", "after", '"after"', /afterActivation/],
    ["runs.B.keepBias", 1, "1", /true \| false/],
    ["runs.A.optimizer.learningRate", 0, "0", /0 < x ≤ 100/],
    ["runs.A.optimizer.learningRate", 101, "101", /0 < x ≤ 100/],
    ["runs.A.optimizer.momentum", 1, "1", /0 ≤ x < 1/],
    ["runs.A.optimizer.weightDecay", 1.5, "1.5", /0 ≤ x ≤ 1/],
    ["runs.A.initialization.kind", "zeros", '"zeros"', /xavier \| he/],
  ])(
    "with %s = %o is refused at that field, with what is allowed",
    (field, value, given, allowed) => {
      expect(problemsWith(field, value)).toEqual([
        { field, given, allowed: expect.stringMatching(allowed) },
      ]);
    },
  );

  test("with a bad item of a list is refused at that item", () => {
    expect(problemsWith("widths", [32, 513, 32, 32])).toMatchObject([
      { field: "widths[1]", given: "513" },
    ]);
    expect(
      problemsWith("runs.B.normalization", ["batch", "group", "none", "none"]),
    ).toMatchObject([{ field: "runs.B.normalization[1]", given: '"group"' }]);
  });

  test("with several bad fields is told of each", () => {
    const checked = checkExperiment({ ...standard, seed: 0.5, steps: 0 });
    expect(checked).toMatchObject({
      ok: false,
      problems: [{ field: "seed" }, { field: "steps" }],
    });
  });

  test("with a normal initialization needs its sigma", () => {
    expect(
      problemsWith("runs.A.initialization", { kind: "normal" }),
    ).toMatchObject([
      {
        field: "runs.A.initialization.sigma",
        given: "nothing",
        allowed: "0 < x ≤ 10",
      },
    ]);
  });

  test("with a field that does not exist is told which ones do", () => {
    expect(problemsWith("learningRate", 1)).toMatchObject([
      { field: "learningRate", allowed: expect.stringContaining("steps") },
    ]);
    expect(problemsWith("data.noise", 0.1)).toMatchObject([
      { field: "data.noise" },
    ]);
    expect(problemsWith("runs.C", {})).toMatchObject([{ field: "runs.C" }]);
  });

  test("cannot have a batch larger than its training part", () => {
    const spirals = { ...standard, data: { kind: "spirals", noise: 0.1 } };
    const checked = checkExperiment({ ...spirals, batchSize: 1024 });
    expect(checked).toMatchObject({
      ok: false,
      problems: [{ field: "batchSize" }],
    });
    expect(checkExperiment({ ...spirals, batchSize: 60 }).ok).toBe(true);
  });
});

describe("a preset with changes", () => {
  test.each(PRESETS)("$id alone is that preset", ({ id, experiment }) => {
    const checked = checkExperiment({ preset: id });
    expect(checked).toEqual({ ok: true, experiment });
    expect(presetOf(experiment)).toBe(id);
  });

  test("has the changes, and the rest of the preset", () => {
    const checked = checkExperiment({
      preset: "relu-digits",
      steps: 10,
      runs: { B: { optimizer: { learningRate: 0.7 } } },
    });
    const { runs, ...shared } = presetExperiment("relu-digits");
    expect(checked).toEqual({
      ok: true,
      experiment: {
        ...shared,
        steps: 10,
        runs: {
          ...runs,
          B: {
            ...runs.B,
            optimizer: { ...runs.B.optimizer, learningRate: 0.7 },
          },
        },
      },
    });
  });

  test("fits the lists of both runs to new widths", () => {
    const checked = checkExperiment({
      preset: "sigmoid-digits",
      widths: [8, 8],
    });
    expect(checked).toMatchObject({
      ok: true,
      experiment: {
        runs: {
          A: { normalization: ["none", "none"] },
          B: { normalization: ["batch", "batch"] },
        },
      },
    });
  });

  test("that does not exist is refused", () => {
    expect(checkExperiment({ preset: "magic" })).toMatchObject({
      problems: [
        {
          field: "preset",
          given: '"magic"',
          allowed: expect.stringContaining("sigmoid-digits"),
        },
      ],
    });
  });
});

describe("hostile input", () => {
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 3],
    ["a text", "sigmoid-digits"],
    ["a list", [standard]],
    ["a function", () => standard],
    ["a huge list", { ...standard, widths: Array(1e7) }],
    [
      "a list that only claims to be huge",
      { ...standard, widths: { length: 2 ** 31 } },
    ],
    ["a prototype", JSON.parse(`{"__proto__": ${JSON.stringify(standard)}}`)],
    ["inherited fields", Object.create(standard)],
    [
      "a field that throws",
      Object.defineProperty({ ...standard }, "seed", {
        get: () => JSON.parse("{"),
        enumerable: true,
      }),
    ],
  ])("%s is refused without an exception", (_name, json) => {
    const checked = checkExperiment(json);
    expect(checked.ok).toBe(false);
    expect(checked).toHaveProperty("problems[0].allowed");
  });

  test("with a million unknown fields gets a short answer", () => {
    const json = Object.fromEntries(
      Array.from({ length: 1e5 }, (_, i) => [`x${i}`, i]),
    );
    const checked = checkExperiment(json);
    expect(checked.ok || checked.problems.length).toBeLessThanOrEqual(50);
  });

  test("of any kind never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(checkExperiment(json).ok).toBe(false);
        expect(checkExperiment({ ...standard, runs: json }).ok).toBe(false);
      }),
    );
  });
});
