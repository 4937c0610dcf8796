/**
 * @file For how many workers there is room in the device's memory. Pure.
 */
import { RUN_NAMES } from "../experiment/experiment";
import type { RunSpec } from "../recording/runSpec";
import { workersWithin, type TrainingNeed } from "../recording/workerBytes";
import type { LabState } from "./labState";

/** Units times samples of a batch from which on a run may take so much that it matters. */
const LARGE = 2 ** 18;

/** Asked before a worker has told what the run takes. */
export function mayBeLarge({ network, batchSize }: RunSpec): boolean {
  const units = network.layers.reduce((sum, layer) => sum + layer.units, 0);
  return units * batchSize > LARGE;
}

/** `needs`: what each run takes, where that has been told. As many as there are, unless their memory does not suffice; one as long as that is not known. */
export function workersFor(
  { machine, runs }: LabState,
  needs: readonly (TrainingNeed | null | undefined)[],
): number {
  const known = needs.filter((need) => need != null);
  if (known.length < needs.length) return 1;
  let page = 0;
  for (const name of RUN_NAMES)
    page +=
      (runs[name].recording?.bytes ?? 0) + (runs[name].checkpoints?.bytes ?? 0);
  return Math.min(machine.workers, workersWithin(machine.memory, page, known));
}
