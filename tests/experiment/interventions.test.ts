import { describe, expect, test } from "vitest";
import type { Experiment } from "../../src/experiment/experiment";
import { withRun, withShared, withWhatIf } from "../../src/experiment/edits";
import {
  withIntervention,
  withMoved,
  withoutIntervention,
  type Intervention,
  type InterventionChange,
  type Interventions,
} from "../../src/experiment/interventions";
import { presetExperiment } from "../../src/experiment/presets";
import { resolveRun } from "../../src/experiment/resolveRun";
import { decode, encode } from "../../src/lab/url";
import { defaultView } from "../../src/lab/viewSettings";
import { sharedUntil } from "../../src/recording/segments";

const PRESET = presetExperiment("sigmoid-digits");

const at = (step: number, change: InterventionChange): Intervention => ({
  step,
  change,
});
const batch = (layer: number, keepsFunction = false): InterventionChange => ({
  kind: "normalization",
  layer,
  normalization: "batch",
  keepsFunction,
});
const rate = (value: number): InterventionChange => ({
  kind: "learningRate",
  value,
});
const freeze = (layer: number): InterventionChange => ({
  kind: "frozen",
  layer,
  frozen: true,
});

const ofA = (interventions: Interventions): Experiment =>
  withRun(PRESET, "A", { interventions });

describe("a list of interventions", () => {
  const list = [at(100, batch(1)), at(300, rate(0.1))];

  test("stays in the order of the steps", () => {
    expect(withIntervention(list, at(200, freeze(2)))).toEqual([
      list[0],
      at(200, freeze(2)),
      list[1],
    ]);
  });

  test("has one thing at one step only once: the latest", () => {
    const kept = at(100, batch(1, true));
    expect(withIntervention(list, kept)).toEqual([kept, list[1]]);
    expect(withIntervention(list, at(100, batch(2)))).toHaveLength(3);
  });

  test("loses one, or takes one to another step", () => {
    expect(withoutIntervention(list, 0)).toEqual([list[1]]);
    expect(withMoved(list, 0, 400)).toEqual([list[1], at(400, batch(1))]);
    expect(withMoved(list, 7, 400)).toBe(list);
  });

  test("loses what a smaller network or a shorter run cannot have", () => {
    const experiment = ofA([
      at(100, batch(4)),
      at(150, batch(1)),
      at(1500, rate(1)),
    ]);
    const { A } = withShared(experiment, {
      widths: [32, 32],
      steps: 1000,
    }).runs;
    expect(A.interventions).toEqual([at(150, batch(1))]);
  });
});

describe("a run's spec", () => {
  test("has a segment for each step at which something changes, each with all that is then in force", () => {
    const { later } = resolveRun(
      ofA([at(100, batch(2, true)), at(100, rate(0.1)), at(200, freeze(1))]),
      "A",
    );
    const [first, second] = later!;
    expect(later!.map(({ step }) => step)).toEqual([100, 200]);
    expect(first!.optimizer.learningRate).toBe(0.1);
    expect(first!.layers.map(({ normalization }) => normalization)).toEqual([
      "none",
      "batch",
      "none",
      "none",
    ]);
    expect(first!.layers[1]!.bias).toBe(false);
    expect(first!.kept).toEqual([1]);
    expect(second!.layers.map(({ frozen }) => frozen)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(second!.layers[1]!.normalization).toBe("batch");
    expect(second!.optimizer.learningRate).toBe(0.1);
    expect(second!.kept).toEqual([]);
  });

  test("keeps no function where there was a normalization already", () => {
    const { later } = resolveRun(
      withRun(PRESET, "B", { interventions: [at(100, batch(2, true))] }),
      "B",
    );
    expect(later![0]!.kept).toEqual([]);
  });

  test("without interventions says nothing of them", () => {
    expect(resolveRun(PRESET, "A")).not.toHaveProperty("later");
  });

  test("what if: run B shares run A's history up to the step", () => {
    const experiment = withWhatIf(ofA([at(100, rate(0.1))]), 700, [
      batch(3, true),
    ]);
    const [a, b] = (["A", "B"] as const).map((run) =>
      resolveRun(experiment, run),
    );
    expect(sharedUntil(a!, b!)).toBe(699);
    expect(experiment.runs.A.interventions).toHaveLength(1);
  });
});

describe("the address", () => {
  const address = (experiment: Experiment) =>
    encode(experiment, 0, defaultView(experiment));

  test("names interventions in words", () => {
    const experiment = ofA([at(300, batch(2, true)), at(300, rate(0.05))]);
    expect(address(experiment)).toContain("&do=300:kept2,300:lr0.05-0");
    expect(decode(address(experiment)).experiment).toEqual(experiment);
  });

  test("without interventions has no such field", () => {
    expect(address(PRESET)).not.toContain("do=");
  });

  test.each([
    "300",
    "300:",
    "300:bn2",
    "300:batch5",
    "300:batch0",
    "0:batch1",
    "2000:batch1",
    "300:lr0",
    "300:lr",
    "300:batch1:2",
    "300:batch1,",
    Array<string>(17).fill("300:batch1").join(","),
  ])("refuses %s, and says what is allowed", (text) => {
    const { experiment, notices } = decode(`?do=${text}`);
    expect(experiment).toEqual(PRESET);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ kind: "urlField", field: "do" });
  });
});
