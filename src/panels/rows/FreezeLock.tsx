/**
 * @file The lock of one layer in one run: shut, its parameters stay as they are.
 */
import { memo } from "react";
import type { RunName } from "../../experiment/experiment";
import { useActions, useLab, useLabStore } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { shownSettings } from "../../lab/scope";
import styles from "./FreezeLock.module.css";
import { words } from "./words";

interface FreezeLockProps {
  readonly run: RunName;
  /** From 1. */
  readonly layer: number;
}

export const FreezeLock = memo(function FreezeLock({
  run,
  layer,
}: FreezeLockProps) {
  const w = useWords(words);
  const store = useLabStore();
  const isFrozen = useLab(
    (state) => shownSettings(state, run).frozen[layer - 1] ?? false,
  );
  const { updateRun } = useActions();
  const toggle = () => {
    const { frozen } = shownSettings(store.getState(), run);
    updateRun(run, { frozen: frozen.with(layer - 1, !isFrozen) });
  };
  const name = w.lockLabel(layer, run);
  return (
    <button
      type="button"
      className={styles.lock}
      data-run={run}
      data-testid={`lock-${run}-${layer}`}
      aria-pressed={isFrozen}
      aria-label={name}
      title={`${name}. ${isFrozen ? w.locked : w.unlocked}`}
      onClick={toggle}
    >
      <svg width="11" height="13" viewBox="0 0 11 13" aria-hidden="true">
        <path
          d={
            isFrozen ? "M2.5 6V4a3 3 0 0 1 6 0v2" : "M2.5 6V3.5a3 3 0 0 1 5.8-1"
          }
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
        <rect
          x="0.75"
          y="6"
          width="9.5"
          height="6.5"
          rx="1.25"
          fill="currentColor"
        />
      </svg>
    </button>
  );
});
