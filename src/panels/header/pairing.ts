/**
 * @file What distinguishes the two runs of an experiment.
 */
import { canonicalJson } from "../../experiment/canonicalJson";
import type { Experiment, RunSettings } from "../../experiment/experiment";

export type Pairing = "nothing" | "normalization" | "settings";

/** Experiments never change in place, and the header asks at every change of the state. */
const known = new WeakMap<Experiment, Pairing>();

/** The least that has to be said: normalization alone, or other settings too. */
export function pairing(experiment: Experiment): Pairing {
  const found = known.get(experiment) ?? compare(experiment);
  known.set(experiment, found);
  return found;
}

function compare({ runs }: Experiment): Pairing {
  const same = (of: (run: RunSettings) => unknown) =>
    canonicalJson(of(runs.A)) === canonicalJson(of(runs.B));
  if (same((run) => run)) return "nothing";
  return same((run) => ({ ...run, normalization: null }))
    ? "normalization"
    : "settings";
}
