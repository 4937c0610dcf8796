import { describe, expect, test } from "vitest";
import {
  inForce,
  wantedFrom,
  withEffective,
} from "../../src/experiment/inForce";
import type {
  InterventionChange,
  Interventions,
} from "../../src/experiment/interventions";
import { presetExperiment } from "../../src/experiment/presets";

const { A } = presetExperiment("sigmoid-digits").runs;

const BATCH_2 = {
  kind: "normalization",
  layer: 2,
  normalization: "batch",
  keepsFunction: false,
} as const;
const SLOW = { kind: "learningRate", value: 0.1 } as const;
const list: Interventions = [
  { step: 100, change: BATCH_2 },
  { step: 300, change: SLOW },
];
const changed = { ...A, interventions: list };

describe("what is in force", () => {
  test("before the first intervention is what the run began with", () => {
    expect(inForce(changed, 99)).toBe(changed);
  });

  test("from an intervention's step on is what it has made of it, the same object whenever it is asked for", () => {
    expect(inForce(changed, 100).normalization[1]).toBe("batch");
    expect(inForce(changed, 299).optimizer.learningRate).toBe(0.5);
    expect(inForce(changed, 300).optimizer.learningRate).toBe(0.1);
    expect(inForce(changed, 350)).toBe(inForce(changed, 300));
  });
});

describe("what is wanted from a step on", () => {
  const with2 = { ...A, normalization: A.normalization.with(1, "batch") };

  test("becomes an intervention there, and the start stays as it was", () => {
    const wanted = wantedFrom(A, 100, with2, true);
    expect(wanted.normalization).toEqual(A.normalization);
    expect(wanted.interventions).toEqual([
      { step: 100, change: { ...BATCH_2, keepsFunction: true } },
    ]);
  });

  test("is measured against what is in force there", () => {
    const now = inForce(changed, 200);
    const frozen = { ...now, frozen: now.frozen.with(0, true) };
    expect(wantedFrom(changed, 200, frozen, false).interventions).toEqual([
      list[0],
      { step: 200, change: { kind: "frozen", layer: 1, frozen: true } },
      list[1],
    ]);
  });

  test("taken back at the same step leaves nothing", () => {
    const on = wantedFrom(A, 100, with2, false);
    expect(wantedFrom(on, 100, A, false)).toEqual(A);
  });

  test("of what cannot change in the midst changes the start", () => {
    const tanh = { ...inForce(changed, 200), activation: "tanh" as const };
    const wanted = wantedFrom(changed, 200, tanh, false);
    expect(wanted).toEqual({ ...changed, activation: "tanh" });
  });
});

describe("what changes nothing is not kept", () => {
  const kept = (change: InterventionChange) =>
    withEffective(A, { step: 100, change }).length;

  test("a setting that is so already", () => {
    expect(kept({ ...SLOW, value: A.optimizer.learningRate })).toBe(0);
    expect(kept(SLOW)).toBe(1);
  });

  test("a bias moved by 0, though no move of a bias is a setting", () => {
    expect(kept({ kind: "bias", layer: 1, by: 0 })).toBe(0);
    expect(kept({ kind: "bias", layer: 1, by: -1 })).toBe(1);
  });
});
