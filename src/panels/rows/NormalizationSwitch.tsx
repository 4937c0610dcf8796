/**
 * @file The light switch of one layer's BatchNorm in one run.
 */
import { memo } from "react";
import { NORMALIZATION_OBJECTS } from "../../engine/normalizations";
import type { RunName } from "../../experiment/experiment";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { shownSettings } from "../../lab/scope";
import { normalizationNames } from "../../views/normalizationNames";
import styles from "./NormalizationSwitch.module.css";
import { words } from "./words";

interface NormalizationSwitchProps {
  readonly run: RunName;
  /** From 1. */
  readonly layer: number;
}

export const NormalizationSwitch = memo(function NormalizationSwitch({
  run,
  layer,
}: NormalizationSwitchProps) {
  const w = useWords(words);
  const names = useWords(normalizationNames);
  const normalization = useLab(
    (state) => shownSettings(state, run).normalization[layer - 1] ?? "none",
  );
  const { setNormalization } = useActions();
  const on = normalization === "batch";
  const help =
    on || normalization === "none"
      ? w.switchHelp[normalization]
      : w.switchHelp.other(names[normalization]);
  return (
    <button
      type="button"
      role="switch"
      className={styles.switch}
      data-run={run}
      data-kind={normalization}
      data-testid={`bn-${run}-${layer}`}
      aria-checked={on}
      aria-label={w.switchLabel(layer, run)}
      title={`${w.switchLabel(layer, run)}. ${help}`}
      onClick={() => setNormalization(run, layer, on ? "none" : "batch")}
    >
      <span className={styles.track} aria-hidden="true">
        <span className={styles.thumb}>
          {NORMALIZATION_OBJECTS[normalization].sign}
        </span>
      </span>
    </button>
  );
});
