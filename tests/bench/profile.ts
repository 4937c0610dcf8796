/**
 * @file Where a step's time goes: the kernels by what they do, everything else as the rest.
 */
import { developedStep } from "./developedStep";
import { createDataSet } from "../../src/data/dataSet";
import type { Kernels } from "../../src/engine/kernels/plainKernels";
import type { OpenWorkspace } from "../../src/engine/workspace";
import { createTraining } from "../../src/recording/training";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import { flopsOf, shapeOf } from "./contenders";
import { WORKLOADS, type Workload } from "./workloads";

const KINDS = {
  products: ["multiply", "multiplyTransposed", "transpose"],
  "product and update": ["multiplyAndDescend"],
  normalization: [
    "measureColumns",
    "normalizeColumns",
    "batchNormBackward",
    "averageColumns",
    "centreColumns",
    "centreBackward",
  ],
  activation: ["activate", "activateBackward"],
  histograms: ["countBins"],
  "moments, saturation": ["sumMoments", "countBeyond"],
  sorting: ["sortColumns"],
  distances: ["sumDistances"],
} as const satisfies Readonly<Record<string, readonly (keyof Kernels)[]>>;

export type Kind = keyof typeof KINDS | "the rest";

export interface Profile {
  readonly name: string;
  readonly isRecorded: boolean;
  /** Microseconds per step, the clock's own time included. */
  readonly total: number;
  readonly shares: Readonly<Record<Kind, number>>;
  /** float32 operations per second of the products alone, of training. */
  readonly productFlops: number;
}

const PROFILED = ["W2", "W3", "default", "default+BN"];
const WARM_UP = 1000;
const DURATION = 1000;

export const profiles = (): readonly Profile[] =>
  WORKLOADS.filter(({ id }) => PROFILED.includes(id)).flatMap((workload) => [
    profileOf(workload, false),
    profileOf(workload, true),
  ]);

function profileOf(workload: Workload, isRecorded: boolean): Profile {
  const spent = new Map<string, number>();
  const open: OpenWorkspace = (floats) => {
    const workspace = openWorkspace(floats);
    return { ...workspace, kernels: timed(workspace.kernels, spent) };
  };
  const step = isRecorded
    ? recordedStep(workload, open)
    : trainingStep(workload, open);
  repeat(step, WARM_UP);
  spent.clear();
  const { milliseconds, steps } = repeat(step, DURATION);
  const shares = sharesOf(spent, milliseconds);
  const inProducts =
    (shares.products + shares["product and update"]) * milliseconds;
  return {
    name: workload.name,
    isRecorded,
    total: (1000 * milliseconds) / steps,
    shares,
    productFlops: (flopsOf(shapeOf(workload)) * steps) / (inProducts / 1000),
  };
}

function trainingStep({ spec }: Workload, open: OpenWorkspace): () => void {
  const data = createDataSet(spec.data, spec.seed);
  const { trainer } = createTraining(spec, data, open);
  return () => trainer.step();
}

function recordedStep({ spec }: Workload, open: OpenWorkspace): () => void {
  return developedStep(spec, open);
}

/** Kernels that add the milliseconds that each takes to its name. */
function timed(kernels: Kernels, spent: Map<string, number>): Kernels {
  const all = Object.entries(kernels).map(([name, kernel]) => {
    const call = kernel as (...args: unknown[]) => unknown;
    return [
      name,
      (...args: unknown[]) => {
        const start = performance.now();
        const result = call(...args);
        spent.set(name, (spent.get(name) ?? 0) + performance.now() - start);
        return result;
      },
    ] as const;
  });
  return Object.fromEntries(all) as unknown as Kernels;
}

function repeat(step: () => void, duration: number) {
  const start = performance.now();
  let steps = 0;
  let milliseconds = 0;
  while (milliseconds < duration) {
    step();
    steps++;
    milliseconds = performance.now() - start;
  }
  return { milliseconds, steps };
}

function sharesOf(
  spent: ReadonlyMap<string, number>,
  total: number,
): Readonly<Record<Kind, number>> {
  const known = Object.entries(KINDS).map(
    ([kind, names]) =>
      [
        kind,
        names.reduce((sum, name) => sum + (spent.get(name) ?? 0), 0) / total,
      ] as const,
  );
  const sum = known.reduce((all, [, share]) => all + share, 0);
  return Object.fromEntries([...known, ["the rest", 1 - sum]]) as Record<
    Kind,
    number
  >;
}
