/**
 * @file What the reader must know of a run before reading its pictures: it failed, or its batches are too small for BatchNorm.
 */
import { NORMALIZATION_OBJECTS } from "../../engine/normalizations";
import { memo } from "react";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { formatStep } from "../../controls/numberFormat";
import styles from "./RunMessage.module.css";
import { words } from "./words";

export const RunMessages = memo(function RunMessages() {
  return (
    <div className={styles.messages}>
      {RUN_NAMES.map((run) => (
        <Failure key={run} run={run} />
      ))}
      {RUN_NAMES.map((run) => (
        <Divergence key={run} run={run} />
      ))}
      <BatchOfOne />
    </div>
  );
});

function Failure({ run }: { readonly run: RunName }) {
  const w = useWords(words);
  const status = useLab((state) => state.runs[run].status);
  const kept = useLab((state) => state.runs[run].recording !== null);
  const { retry } = useActions();
  if (status.kind !== "failed") return null;
  return (
    <div
      className={styles.message}
      role="alert"
      data-run={run}
      data-testid={`failed-${run}`}
    >
      <b className={styles.letter}>{run}</b>
      <p className={styles.text} title={status.detail}>
        {w.failed[status.reason]} {kept && w.failedKept}
      </p>
      <button type="button" className={styles.retry} onClick={() => retry(run)}>
        {w.tryAgain}
      </button>
    </div>
  );
}

function Divergence({ run }: { readonly run: RunName }) {
  const w = useWords(words);
  const step = useLab(({ runs: { [run]: state } }) =>
    state.status.kind === "diverged" ? state.status.step : null,
  );
  if (step === null) return null;
  return (
    <div
      className={styles.message}
      role="status"
      data-run={run}
      data-testid={`diverged-${run}`}
    >
      <b className={styles.letter}>{run}</b>
      <p className={styles.text}>
        <b>{w.diverged(formatStep(step))}.</b> {w.divergedHelp}
      </p>
    </div>
  );
}

function BatchOfOne() {
  const w = useWords(words);
  const shown = useLab(
    ({ experiment }) =>
      experiment.batchSize === 1 &&
      RUN_NAMES.some((run) =>
        experiment.runs[run].normalization.some(
          (one) => NORMALIZATION_OBJECTS[one].isOverBatch,
        ),
      ),
  );
  if (!shown) return null;
  return (
    <div className={styles.message} role="note" data-testid="batch-of-one">
      <p className={styles.text}>{w.batchOfOne}</p>
    </div>
  );
}
