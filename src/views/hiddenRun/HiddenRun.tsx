/**
 * @file Beside the picture of a run that cannot be seen on the axis that it shares: that this is so, and the switch to axes of their own.
 */
import { memo } from "react";
import type { RunName } from "../../experiment/experiment";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { hiddenRun } from "./axisFit";
import styles from "./HiddenRun.module.css";
import { words } from "./words";

interface HiddenRunProps {
  readonly run: RunName;
  /** From 1. */
  readonly layer: number;
}

export const HiddenRun = memo(function HiddenRun({
  run,
  layer,
}: HiddenRunProps) {
  const w = useWords(words);
  const misfit = useLab((state) => {
    const hidden = hiddenRun(state, layer);
    return hidden?.run === run ? hidden.misfit : null;
  });
  const { setView } = useActions();
  if (misfit === null) return null;
  return (
    <p className={styles.hidden} data-testid={`hidden-${run}-${layer}`}>
      {w[misfit](run)}{" "}
      <button
        type="button"
        className={styles.switch}
        onClick={() => setView({ axes: "own" })}
      >
        {w.own}
      </button>
    </p>
  );
});
