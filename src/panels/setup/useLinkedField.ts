/**
 * @file One field of both runs, and the link that keeps it equal.
 */
import { useState } from "react";
import { canonicalJson } from "../../experiment/canonicalJson";
import { withWanted } from "../../experiment/edits";
import {
  RUN_NAMES,
  type Experiment,
  type RunName,
} from "../../experiment/experiment";
import { useActions, useLab, useLabStore } from "../../lab/LabProvider";
import { scopeStep, shownSettings } from "../../lab/scope";
import type { RunField } from "./runFields";

export interface LinkedField<Value> {
  readonly values: Readonly<Record<RunName, Value>>;
  /** Only equal values are linked. */
  readonly linked: boolean;
  /** One change of the experiment, in both runs where they are linked. */
  readonly set: (run: RunName, value: Value) => void;
  /** Linking gives B what A has. */
  readonly toggleLink: () => void;
}

/** Starts linked where the values are equal, except for what A and B are there to differ in. */
export function useLinkedField<Value>(
  field: RunField<Value>,
): LinkedField<Value> {
  const store = useLabStore();
  const { setExperiment } = useActions();
  const A = useLab((state) => field.read(shownSettings(state, "A")));
  const B = useLab((state) => field.read(shownSettings(state, "B")));
  /** The reader's wish; values that differ are apart without it. */
  const [apart, setApart] = useState(field.name === "normalization");
  const equal = canonicalJson(A) === canonicalJson(B);
  const linked = equal && !apart;

  const write = (runs: readonly RunName[], value: Value) => {
    const state = store.getState();
    const give = (experiment: Experiment, run: RunName) => {
      const shown = shownSettings(state, run);
      const wanted = { ...shown, ...field.write(shown, value) };
      const step = scopeStep(state);
      return withWanted(experiment, run, wanted, step, state.keepsFunction);
    };
    setExperiment(runs.reduce(give, state.experiment));
  };
  return {
    values: { A, B },
    linked,
    set(run, value) {
      if (!linked) setApart(true);
      write(linked ? RUN_NAMES : [run], value);
    },
    toggleLink() {
      setApart(linked);
      if (!equal) write(["B"], A);
    },
  };
}
