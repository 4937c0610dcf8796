/**
 * @file That a run has failed, and what can be done, or that it has diverged.
 */
import { formatStep } from "../../controls/numberFormat";
import { useWords } from "../../controls/useWords";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useActions, useLab } from "../../lab/LabProvider";
import { endWords } from "./endWords";
import styles from "./RunMessage.module.css";

export function RunEnds() {
  return (
    <>
      {RUN_NAMES.map((run) => (
        <Failure key={run} run={run} />
      ))}
      {RUN_NAMES.map((run) => (
        <Divergence key={run} run={run} />
      ))}
    </>
  );
}

function Failure({ run }: { readonly run: RunName }) {
  const w = useWords(endWords);
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
  const w = useWords(endWords);
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
