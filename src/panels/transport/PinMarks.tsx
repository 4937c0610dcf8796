/**
 * @file The pins over the scrubber: dragged, or moved with the arrow keys, to another step, and removed with Delete.
 */
import { memo } from "react";
import { useLab } from "../../lab/LabProvider";
import { pinnedStep, PINS, type Pin } from "../../lab/pins";
import { formatStep } from "../measures/numberFormat";
import styles from "./PinMarks.module.css";
import { PIN_NUMBERS } from "./pinNumbers";
import { PinSign } from "./PinSign";
import { usePinMoves } from "./usePinMoves";
import { words } from "./words";

interface PinMarksProps {
  /** The pin that had the focus is gone. */
  readonly onRemove: () => void;
}

export const PinMarks = memo(function PinMarks({ onRemove }: PinMarksProps) {
  return (
    <div className={styles.pins}>
      {PINS.map((pin) => (
        <PinMark key={pin} pin={pin} onRemove={onRemove} />
      ))}
    </div>
  );
});

type PinMarkProps = PinMarksProps & { readonly pin: Pin };

function PinMark(props: PinMarkProps) {
  const at = useLab((state) => pinnedStep(state, props.pin));
  return at === null ? null : <Mark {...props} at={at} />;
}

function Mark({ pin, at, onRemove }: PinMarkProps & { readonly at: number }) {
  const w = words[useLab((state) => state.view.language)];
  const steps = useLab((state) => state.experiment.steps);
  const handlers = usePinMoves(pin, onRemove);
  const number = PIN_NUMBERS[pin];
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.mark}
      style={{ left: `${(100 * at) / Math.max(1, steps)}%` }}
      data-testid={`pin-mark-${number}`}
      aria-label={w.pinMark(number)}
      aria-valuemin={0}
      aria-valuemax={steps}
      aria-valuenow={at}
      aria-valuetext={w.scrubberValue(formatStep(at), formatStep(steps))}
      title={w.pinMarkHelp(number, formatStep(at))}
      {...handlers}
    >
      <span className={styles.head}>{number}</span>
      <PinSign pin={pin} />
    </div>
  );
}
