/**
 * @file Whether what is shown of each run is exact for the step under the cursor, or still on its way.
 */
import { memo } from "react";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { replayStatus } from "../../lab/replayWishes";
import { ChangingText } from "../drawing/ChangingText";
import { formatStep } from "../../controls/numberFormat";
import styles from "./ReplayStatus.module.css";
import { useAbsence } from "./useAbsence";
import { words } from "./words";

/** The longest text is so many digits wide. */
const WIDTH = 27;

export const ReplayStatus = memo(function ReplayStatus() {
  const w = useWords(words);
  return (
    <div className={styles.status} title={w.help}>
      {RUN_NAMES.map((run) => (
        <RunReplay key={run} run={run} />
      ))}
    </div>
  );
});

function RunReplay({ run }: { readonly run: RunName }) {
  const w = useWords(words);
  const status = useLab((state) => replayStatus(state, run));
  const step = useLab((state) => state.replays[run].snapshot?.step ?? 0);
  const absence = useAbsence(run);
  const text = {
    fresh: w.fresh(formatStep(step)),
    onItsWay: w.onItsWay,
    absent: absence,
    failed: "–",
  }[status];
  return (
    <p
      className={styles.run}
      data-run={run}
      data-testid={`replay-${run}`}
      data-status={status}
      data-step={status === "fresh" ? step : undefined}
    >
      <b className={styles.letter}>{run}</b>{" "}
      <ChangingText text={text} width={WIDTH} align="start" />
    </p>
  );
}

/** Stands above what it concerns, and only where there is something to say. */
export const ReplayFailures = memo(function ReplayFailures() {
  return (
    <>
      {RUN_NAMES.map((run) => (
        <Failure key={run} run={run} />
      ))}
    </>
  );
});

function Failure({ run }: { readonly run: RunName }) {
  const w = useWords(words);
  const failure = useLab((state) => state.replays[run].failure);
  const { retryReplay } = useActions();
  if (failure === null) return null;
  return (
    <div
      className={styles.failure}
      role="alert"
      data-run={run}
      data-testid={`replay-failed-${run}`}
    >
      <b className={styles.letter}>{run}</b>
      <p className={styles.text} title={failure.detail}>
        {w.failed[failure.reason]} {w.rest}
      </p>
      <button
        type="button"
        className={styles.retry}
        aria-label={w.tryAgainFor(run)}
        onClick={() => retryReplay(run)}
      >
        {w.tryAgain}
      </button>
    </div>
  );
}
