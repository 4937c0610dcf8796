/**
 * @file How much of both runs is known, and how long the rest takes.
 */
import { memo, useCallback } from "react";
import { formatDuration } from "../../controls/duration";
import { formatStep } from "../../controls/numberFormat";
import { useWords } from "../../controls/useWords";
import { RUN_NAMES } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";
import { workStatus } from "../../lab/selectors";
import { secondsLeft, workDone, workLeft } from "../../lab/workload";
import { LiveText } from "../../views/drawing/ChangingText";
import { useWritten } from "../../views/drawing/useWritten";
import styles from "./TimeLeft.module.css";
import { words } from "./words";

/** The time that is left while runs are on their way; then where they were stopped, or how fast they were. In a box of one size. */
export const TimeLeft = memo(function TimeLeft() {
  const status = useLab(workStatus);
  return (
    <span className={styles.time}>
      {status === "training" && <Progress />}
      {status === "stopped" && <StoppedAt />}
      {status === "idle" && <Rate />}
    </span>
  );
});

/** The last step that all stopped runs can show. */
function StoppedAt() {
  const w = useWords(words);
  const step = useLab(({ runs }) =>
    Math.min(
      ...RUN_NAMES.map((name) => runs[name])
        .filter(({ status }) => status.kind === "stopped")
        .map(({ reach }) => reach),
    ),
  );
  return <span data-testid="stopped-at">{w.stoppedAt(formatStep(step))}</span>;
}

/** Widths of a digit. */
const WIDTH = 14;

function Progress() {
  const w = useWords(words);
  const bar = useWritten(percentDone, writePercent, "reading");
  const read = useCallback(
    (state: LabState) => {
      const seconds = secondsLeft(state);
      return seconds === null
        ? ""
        : w.timeLeft(formatDuration(seconds, state.view.language));
    },
    [w],
  );
  return (
    <span
      ref={bar}
      role="progressbar"
      aria-label={w.progress}
      aria-valuemin={0}
      aria-valuemax={100}
      title={w.timeLeftHelp}
    >
      <LiveText read={read} width={WIDTH} align="start" testId="time-left" />
    </span>
  );
}

function percentDone(state: LabState): number {
  const [done, left] = [workDone(state), workLeft(state)];
  return done + left === 0 ? 0 : Math.floor((100 * done) / (done + left));
}

const writePercent = (bar: HTMLSpanElement, percent: number) =>
  bar.setAttribute("aria-valuenow", String(percent));

/** Both runs' updates together; nothing where none has been measured. */
function Rate() {
  const w = useWords(words);
  const rate = useLab(({ runs: { A, B } }) =>
    A.stepsPerSecond === null && B.stepsPerSecond === null
      ? null
      : roundRate((A.stepsPerSecond ?? 0) + (B.stepsPerSecond ?? 0)),
  );
  if (rate === null) return null;
  return (
    <span className={styles.rate} title={w.rateHelp} data-testid="rate">
      {w.stepsPerSecond(formatStep(rate))}
    </span>
  );
}

/** Two leading digits: the rest is noise, and would flicker. */
function roundRate(rate: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, rate))) - 1);
  return Math.round(rate / unit) * unit;
}
