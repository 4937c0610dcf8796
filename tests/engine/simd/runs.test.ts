import { expect, test } from "vitest";
import { ACTIVATIONS } from "../../../src/engine/activations";
import { NORMALIZATIONS } from "../../../src/engine/normalizations";
import {
  PLACEMENTS,
  type OptimizerSpec,
} from "../../../src/engine/networkSpec";
import { plainWorkspace } from "../../../src/engine/workspace";
import { recordRun } from "../../../src/recording/recordRun";
import type { RunSpec } from "../../../src/recording/runSpec";
import { openWorkspace } from "../../../src/worker/simdWorkspace";
import { contentOf } from "../../recording/recordingContent";
import { SPEC } from "../../worker/smallRun";

const OPTIMIZERS: Readonly<Record<string, OptimizerSpec>> = {
  sgd: { kind: "sgd", learningRate: 0.1, momentum: 0, weightDecay: 0 },
  momentum: {
    kind: "sgd",
    learningRate: 0.1,
    momentum: 0.9,
    weightDecay: 0.001,
  },
  adam: { kind: "adam", learningRate: 0.01, weightDecay: 0.001 },
};

function trained(spec: RunSpec, open: typeof openWorkspace) {
  const recording = { referenceStep: 3, memoryBudget: 2 ** 24 };
  const run = recordRun(spec, recording, open);
  return { fingerprint: run.fingerprint, content: contentOf(run.recording) };
}

const cases = ACTIVATIONS.flatMap((activation) =>
  NORMALIZATIONS.flatMap((normalization) =>
    PLACEMENTS.flatMap((placement) =>
      Object.keys(OPTIMIZERS).map(
        (optimizer) =>
          [activation, normalization, placement, optimizer] as const,
      ),
    ),
  ),
);

test.each(cases)(
  "%s, %s normalization, %s, %s: the same fingerprint and the same recording with SIMD",
  (activation, normalization, placement, optimizer) => {
    const layers = [5, 17].map((units) => ({
      units,
      activation,
      normalization,
      placement,
      bias: normalization === "none",
      frozen: false,
    }));
    const spec: RunSpec = {
      ...SPEC,
      steps: 12,
      network: { ...SPEC.network, layers },
      optimizer: OPTIMIZERS[optimizer]!,
    };
    const plain = trained(spec, () => plainWorkspace);
    const simd = trained(spec, openWorkspace);
    expect(simd.fingerprint).toBe(plain.fingerprint);
    expect(plain.content).toHaveLength(13);
    expect(simd.content).toEqual(plain.content);
  },
);
