/**
 * @file What training is doing, and how fast.
 */
import { memo } from "react";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { overallStatus } from "../../lab/selectors";
import { formatStep } from "../../controls/numberFormat";
import styles from "./Status.module.css";
import { words } from "./words";

export const Status = memo(function Status() {
  const w = useWords(words);
  const status = useLab(overallStatus);
  return (
    <span
      className={styles.status}
      data-testid="status"
      data-status={status}
      role="status"
    >
      {w.status[status]}
    </span>
  );
});

/** Both runs' updates together; nothing once training has ended without having been measured. */
export const Rate = memo(function Rate() {
  const w = useWords(words);
  const rate = useLab(({ runs }) => {
    if (runs.A.stepsPerSecond === null && runs.B.stepsPerSecond === null)
      return null;
    return roundRate(
      (runs.A.stepsPerSecond ?? 0) + (runs.B.stepsPerSecond ?? 0),
    );
  });
  if (rate === null) return null;
  return (
    <span className={styles.rate} title={w.rateHelp} data-testid="rate">
      {w.stepsPerSecond(formatStep(rate))}
    </span>
  );
});

/** Two leading digits: the rest is noise, and would flicker. */
function roundRate(rate: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, rate))) - 1);
  return Math.round(rate / unit) * unit;
}
