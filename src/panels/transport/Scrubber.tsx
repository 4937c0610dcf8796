/**
 * @file The scrubber: a range input over what each run has trained so far, like a video's buffered part, and marks on it.
 */
import { memo, useCallback, useRef, type Ref } from "react";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { InterventionMarks } from "./marks/InterventionMarks";
import { formatStep } from "../../controls/numberFormat";
import { PLAYBACK_KEYS } from "./playback/keyCommand";
import { ComparedMark } from "./marks/ComparedMark";
import { PinMarks } from "./marks/PinMarks";
import styles from "./Scrubber.module.css";
import { useTransport } from "../../views/useTransport";
import { words } from "./words";

export function Scrubber() {
  const range = useRef<HTMLInputElement>(null);
  const focusRange = useCallback(
    () => range.current?.focus({ preventScroll: true }),
    [],
  );
  return (
    <div className={styles.scrubber}>
      <div className={styles.track} aria-hidden="true">
        {RUN_NAMES.map((run) => (
          <Trained key={run} run={run} />
        ))}
        <Played />
      </div>
      <Range ref={range} />
      <div className={styles.marks}>
        <PinMarks onRemove={focusRange} />
        <ComparedMark />
        <InterventionMarks onRemove={focusRange} />
      </div>
    </div>
  );
}

/** A transform needs no layout, unlike a width. */
const upTo = (step: number, steps: number) => ({
  transform: `scaleX(${step / Math.max(1, steps)})`,
});

const Trained = memo(function Trained({ run }: { readonly run: RunName }) {
  const steps = useLab((state) => state.experiment.steps);
  const recorded = useLab((state) => state.runs[run].recordedSteps);
  return (
    <div
      className={styles.trained}
      data-run={run}
      style={upTo(Math.min(recorded, steps), steps)}
    />
  );
});

function Played() {
  const steps = useLab((state) => state.experiment.steps);
  const cursor = useLab((state) => state.cursor);
  return <div className={styles.played} style={upTo(cursor, steps)} />;
}

function Range({ ref }: { readonly ref: Ref<HTMLInputElement> }) {
  const w = useWords(words);
  const steps = useLab((state) => state.experiment.steps);
  const cursor = useLab((state) => state.cursor);
  const { goTo } = useTransport();
  return (
    <input
      ref={ref}
      type="range"
      className={styles.range}
      data-testid="scrubber"
      min={0}
      max={steps}
      step={1}
      value={cursor}
      aria-label={w.scrubber}
      aria-valuetext={w.scrubberValue(formatStep(cursor), formatStep(steps))}
      {...PLAYBACK_KEYS}
      onChange={(event) => goTo(event.currentTarget.valueAsNumber)}
    />
  );
}
