import { expect, test } from "vitest";
import { Exposure } from "../../src/recording/exposure";
import { buffersOf } from "../../src/worker/endpoint";
import { RECORDING, SPEC } from "./smallRun";

function exposed(steps: number): Exposure {
  const exposure = new Exposure(SPEC, RECORDING);
  for (let step = 0; step < steps; step++) exposure.advance();
  return exposure;
}

test("checkpoints are handed over with all their memory and without a copy", () => {
  const checkpoints = exposed(101).takeCheckpoints();
  const sent = structuredClone(checkpoints, {
    transfer: buffersOf(checkpoints),
  });
  expect(sent.map(({ step }) => step)).toEqual([50, 100]);
  expect(sent.every(({ memory }) => memory.byteLength > 0)).toBe(true);
  expect(checkpoints.map(({ memory }) => memory.byteLength)).toEqual([0, 0]);
});

test("so are rows", () => {
  const exposure = exposed(5);
  const told = {
    trained: exposure.takeTrained()!,
    measured: exposure.takeMeasured(),
  };
  const sent = structuredClone(told, { transfer: buffersOf(told) });
  expect(sent.trained.columns.loss).toHaveLength(5);
  const left = [
    ...Object.values(told.trained.columns),
    ...told.measured.flatMap(({ layers }) =>
      layers.flatMap(({ saturated, taps }) => [
        saturated,
        ...Object.values(taps).flatMap((tap) => [tap.counts, tap.drift]),
      ]),
    ),
  ];
  expect(left.length).toBeGreaterThan(20);
  expect(left.map(({ byteLength }) => byteLength)).toEqual(left.map(() => 0));
});
