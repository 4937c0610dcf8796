/**
 * @file Starts a trial, shows how far it has come, and ends it.
 */
import { RUN_NAMES } from "../../../experiment/experiment";
import { useActions, useLab } from "../../../lab/LabProvider";
import { useWords } from "../../../controls/useWords";
import { isOf } from "../../../lab/trial";
import styles from "./trials.module.css";
import { trialWords } from "./words";
import type { TrialKind } from "../../../lab/labState";

interface TrialControlsProps {
  readonly kind: TrialKind;
  /** What the button says. */
  readonly name: string;
  readonly start: () => void;
}

export function TrialControls({ kind, name, start }: TrialControlsProps) {
  const w = useWords(trialWords);
  const { cancelTrial } = useActions();
  const isTraining = useLab(({ runs }) =>
    RUN_NAMES.some((run) => runs[run].status.kind === "training"),
  );
  const status = useLab(({ trials }) => trials[kind]?.status.kind ?? "none");
  const percent = useLab(({ trials }) =>
    Math.floor(100 * (trials[kind]?.progress ?? 0)),
  );
  const isOther = useLab(
    ({ trials, experiment }) =>
      trials[kind] !== null && !isOf(trials[kind], experiment),
  );
  const isRunning = status === "running";
  return (
    <div className={styles.controls}>
      <button
        type="button"
        className={styles.button}
        disabled={isTraining && !isRunning}
        data-testid={`trial-${kind}`}
        onClick={isRunning ? cancelTrial : start}
      >
        {isRunning ? w.cancel : name}
      </button>
      <progress
        className={styles.progress}
        max={100}
        value={percent}
        aria-label={w.progress}
      />
      <p
        className={styles.status}
        role="status"
        data-status={status}
        data-testid={`trial-status-${kind}`}
      >
        {isTraining && !isRunning ? w.waits : w.status[status](percent)}
        {isOther && ` ${w.isOther}`}
      </p>
    </div>
  );
}
