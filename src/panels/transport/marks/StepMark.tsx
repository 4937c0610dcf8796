/**
 * @file A mark over the scrubber that can be moved to another step.
 */
import type { ReactNode } from "react";
import { useLab } from "../../../lab/LabProvider";
import { useWords } from "../../../controls/useWords";
import { formatStep } from "../../../controls/numberFormat";
import styles from "./StepMark.module.css";
import { useStepMoves, type StepMoves } from "./useStepMoves";
import { words } from "../words";

interface StepMarkProps {
  readonly at: number;
  /** Must be stable. */
  readonly moves: StepMoves;
  readonly name: string;
  readonly help: string;
  readonly testId: string;
  /** The run whose colour it has, if it is of one. */
  readonly run?: string;
  /** Where it hangs; above the track unless said otherwise. */
  readonly side?: "below";
  /** One or two letters or digits. */
  readonly head: ReactNode;
  /** The line below it. */
  readonly children: ReactNode;
}

export function StepMark(props: StepMarkProps) {
  const { at, moves, name, help, testId, run, side, head, children } = props;
  const w = useWords(words);
  const steps = useLab((state) => state.experiment.steps);
  const handlers = useStepMoves(moves);
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.mark}
      style={{ left: `${(100 * at) / Math.max(1, steps)}%` }}
      data-testid={testId}
      data-run={run}
      data-side={side}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={steps}
      aria-valuenow={at}
      aria-valuetext={w.scrubberValue(formatStep(at), formatStep(steps))}
      title={help}
      {...handlers}
    >
      <span className={styles.head}>{head}</span>
      {children}
    </div>
  );
}
