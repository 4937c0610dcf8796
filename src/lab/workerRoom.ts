/**
 * @file For how many workers there is room in the device's memory. Pure.
 */
import { RUN_NAMES } from "../experiment/experiment";
import type { RunSpec } from "../recording/runSpec";
import { workersWithin, type TrainingNeed } from "../recording/workerBytes";
import { crewSize, type CrewRoom } from "../worker/crew";
import type { LabState } from "./labState";
import type { LabPorts } from "./ports";
import { isBrief } from "./workload";

/**
 * What is left to the crew. A page that nobody sees is not measured closely. One that moves at each frame keeps a core for itself: there
 * one worker develops less than at rest. While there is nothing to be seen of a run yet, the page has the most to paint, and training
 * both at once on what is left would not be done sooner; but none waits for another one's training that takes long.
 */
export function crewRoom(
  { playing, runs }: Pick<LabState, "playing" | "runs">,
  { isHidden, cores }: Pick<LabPorts, "isHidden" | "cores">,
): CrewRoom {
  const workers = crewSize(cores);
  if (isHidden()) return { workers, developers: 0 };
  const spared = playing ? Math.max(1, cores - 1) : workers;
  const isNew = RUN_NAMES.map((name) => runs[name]).some(
    ({ status, end, previous, start }) =>
      status.kind === "training" &&
      end === null &&
      previous === null &&
      isBrief(start.wanted.spec),
  );
  return { workers: isNew ? spared : workers, developers: spared };
}

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
