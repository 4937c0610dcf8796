import { expect, test } from "vitest";
import type { RecordingChunk } from "../../src/recording/chunk";
import { Run } from "../../src/recording/run";
import { buffersOf } from "../../src/worker/endpoint";
import { RECORDING, SPEC } from "./smallRun";

test("so are checkpoints", () => {
  const run = new Run(SPEC, RECORDING);
  for (let step = 0; step <= 100; step++) run.advance();
  const checkpoints = run.takeCheckpoints();
  const sent = structuredClone(checkpoints, {
    transfer: buffersOf(checkpoints),
  });
  expect(sent.map(({ step }) => step)).toEqual([50, 100]);
  expect(sent.every(({ memory }) => memory.byteLength > 0)).toBe(true);
  expect(checkpoints.map(({ memory }) => memory.byteLength)).toEqual([0, 0]);
});

test("a chunk is handed over with all its memory and without a copy", () => {
  const run = new Run(SPEC, RECORDING);
  for (let step = 0; step < 5; step++) run.advance();
  const chunk: RecordingChunk = run.takeChunk()!;
  const sent = structuredClone(chunk, { transfer: buffersOf(chunk) });
  expect(sent.loss).toHaveLength(5);
  const left = [
    chunk.loss,
    chunk.gradientNorm,
    ...chunk.layers.flatMap(({ saturated, taps }) => [
      saturated,
      ...Object.values(taps).flatMap((tap) => [tap.counts, tap.drift]),
    ]),
  ];
  expect(left.map(({ byteLength }) => byteLength)).toEqual(left.map(() => 0));
});
