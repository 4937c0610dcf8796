/**
 * @file Which run a column shows: its letter, its short name and what is normalised in it.
 */
import { memo } from "react";
import { useLanguage } from "../../controls/useWords";
import type { RunName } from "../../experiment/experiment";
import { inForce } from "../../experiment/inForce";
import { useLab } from "../../lab/LabProvider";
import { formatStep } from "../../controls/numberFormat";
import { describeNormalization, nameRun } from "../../views/normalizedLayers";
import styles from "./RunHead.module.css";
import { words } from "./words";

export const RunHead = memo(function RunHead({
  run,
}: {
  readonly run: RunName;
}) {
  const language = useLanguage();
  const normalization = useLab(
    (state) => inForce(state.experiment.runs[run], state.cursor).normalization,
  );
  const steps = useLab((state) => state.experiment.steps);
  const w = words[language];
  return (
    <div className={styles.head} data-run={run}>
      <h3 className={styles.name}>
        <span className={styles.letter}>{run}</span>{" "}
        {nameRun(normalization, language)}
      </h3>
      <span className={styles.what}>
        <span>{describeNormalization(normalization, language)}</span>
      </span>
      <span className={styles.steps} title={w.stepAxis}>
        {w.steps(formatStep(steps))}
      </span>
    </div>
  );
});
