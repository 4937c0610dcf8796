/**
 * @file A step as workers take it when they measure a run closely: trained, and every tap of the probe measured.
 */
import { createDataSet } from "../../src/data/dataSet";
import type { OpenWorkspace } from "../../src/engine/workspace";
import { Development, EVERYTHING } from "../../src/recording/development";
import type { RecordingSpec, RunSpec } from "../../src/recording/runSpec";

/** Steps whose rows are handed over together. */
const ROWS = 44;

export function developedStep(
  spec: RunSpec,
  open: OpenWorkspace,
  how: Partial<RecordingSpec> = {},
): () => void {
  const recording = { referenceStep: 0, memoryBudget: 2 ** 40, ...how };
  const data = createDataSet(spec.data, spec.seed);
  const development = new Development(spec, recording, data, open);
  development.approachReference();
  development.begin({ checkpoint: null, last: Infinity }, EVERYTHING);
  let steps = 0;
  return () => {
    development.advance();
    if (++steps % ROWS === 0) development.take();
  };
}
