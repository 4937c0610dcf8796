/**
 * @file One setting of both runs, and the link that keeps it equal.
 */
import { useState } from "react";
import { canonicalJson } from "../../experiment/canonicalJson";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import {
  SETTING_OF,
  type RunValues,
  type SettingName,
} from "../../experiment/runSettings";
import { useActions, useLab } from "../../lab/LabProvider";
import { shownSettings } from "../../lab/scope";

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
export function useLinkedField<Name extends SettingName>(
  name: Name,
): LinkedField<RunValues[Name]> {
  const setting = SETTING_OF[name];
  const { updateRuns } = useActions();
  const A = useLab((state) => setting.read(shownSettings(state, "A")));
  const B = useLab((state) => setting.read(shownSettings(state, "B")));
  /** The reader's wish; values that differ are apart without it. */
  const [apart, setApart] = useState(name === "normalization");
  const equal = canonicalJson(A) === canonicalJson(B);
  const linked = equal && !apart;

  const write = (runs: readonly RunName[], value: RunValues[Name]) =>
    updateRuns(runs, (shown) => setting.write(value, shown) ?? shown);
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
