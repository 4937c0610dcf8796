/**
 * @file A checkpoint as a run would hand it out, of a training that has nothing.
 */
import type { RunCheckpoint } from "../../src/recording/runCheckpoint";

export const fakeCheckpoint = (step: number, bytes = 8): RunCheckpoint => ({
  step,
  memory: new ArrayBuffer(bytes),
  powers: [1, 1],
  position: { start: 0, random: [1, 2, 3, 4] },
  fingerprint: [1, 2],
});
