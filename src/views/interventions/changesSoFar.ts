/**
 * @file What interventions have made of a run until a step, in words.
 */
import type { RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import { formatStep } from "../../controls/numberFormat";
import { interventionWords } from "./words";

/** "from step 300: BatchNorm in layer 2, …"; "" where nothing has changed yet. */
export function changesSoFar(
  { experiment, view }: LabState,
  run: RunName,
  step: number,
): string {
  const w = interventionWords[view.language];
  const past = experiment.runs[run].interventions.filter(
    (one) => one.step <= step,
  );
  return w.soFar(
    past.map((one) => [formatStep(one.step), w.change(one.change)]),
  );
}
