/**
 * @file How much memory it takes to train a run and to measure it, before a byte of it is asked for.
 */
import { sizeOf } from "../engine/arena";
import { networkSize } from "../engine/network";
import { describeSamples } from "../engine/shuffledBatches";
import { probeMeterSize } from "./probeMeter";
import type { RunSpec } from "./runSpec";
import { specAt } from "./segments";

/** What of a data set memory depends on: lengths of a sample and of an answer, samples of each part. */
export interface DataCounts {
  readonly inputs: number;
  readonly outputs: number;
  readonly training: number;
  readonly heldOut: number;
  readonly probe: number;
}

const BYTES = 4;

/**
 * float32 that a training takes as the spec begins: the network, its optimizer and its samples, and what measures the probe and the
 * held-out part, the probe once more where an intervention to come will need it, and gradient shift.
 */
export function trainingFloats(spec: RunSpec, counts: DataCounts): number {
  const { network, batchSize, optimizer, later } = spec;
  const { inputs, outputs, training, heldOut, probe } = counts;
  const probes = later?.some(({ kept }) => kept.length > 0) ? 2 : 1;
  const evaluations = [...Array<number>(probes).fill(probe), heldOut];
  const twins = 1;
  return (
    networkSize({
      spec: network,
      inputs,
      outputs,
      batchSize,
      optimizer,
      evaluations,
      twins,
    }) +
    sizeOf((take) => describeSamples(take, training, inputs)) +
    probeMeterSize(network, outputs, probe)
  );
}

/** Bytes that a training of the run takes at most: where it is another one after an intervention, the larger of them. */
export function trainingBytes(spec: RunSpec, counts: DataCounts): number {
  const steps = [0, ...(spec.later ?? []).map(({ step }) => step)];
  const floats = steps.map((step) =>
    trainingFloats(specAt(spec, step), counts),
  );
  return BYTES * Math.max(...floats);
}

/** Bytes of the data themselves: features and labels. */
export const dataBytes = ({
  inputs,
  training,
  heldOut,
  probe,
}: DataCounts): number => BYTES * (training + heldOut + probe) * (inputs + 1);
