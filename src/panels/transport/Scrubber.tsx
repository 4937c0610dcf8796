/**
 * @file The scrubber: a range input over what each run has trained so far, like a video's buffered part, and marks on it.
 */
import { memo, useCallback, useRef, type RefObject } from "react";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import { useWrites, useWritten } from "../../views/drawing/useWritten";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { formatStep } from "../../controls/numberFormat";
import { late } from "../../controls/late";
import { PLAYBACK_KEYS } from "./playback/keyCommand";
import styles from "./Scrubber.module.css";
import { useTransport } from "../../views/useTransport";
import { words } from "./words";

const Marks = late(async () => (await import("./marks/Marks")).Marks);

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
      <Range range={range} />
      <div className={styles.marks}>
        <Marks onRemove={focusRange} />
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
  const ref = useWritten(playedShare, writePlayed, "frame");
  return <div ref={ref} className={styles.played} />;
}

const playedShare = ({ cursor, experiment }: LabState) =>
  upTo(cursor, experiment.steps).transform;

const writePlayed = ({ style }: HTMLDivElement, transform: string) => {
  style.transform = transform;
};

interface RangeProps {
  readonly range: RefObject<HTMLInputElement | null>;
}

function Range({ range }: RangeProps) {
  const w = useWords(words);
  const { goTo } = useTransport();
  const valueText = useCallback(
    ({ cursor, experiment }: LabState) =>
      w.scrubberValue(formatStep(cursor), formatStep(experiment.steps)),
    [w],
  );
  // the last step first: no value can be above it
  useWrites(range, lastStep, writeMax, "frame");
  useWrites(range, stepOfCursor, writeValue, "frame");
  useWrites(range, valueText, writeValueText, "reading");
  return (
    <input
      ref={range}
      type="range"
      className={styles.range}
      data-testid="scrubber"
      min={0}
      step={1}
      aria-label={w.scrubber}
      {...PLAYBACK_KEYS}
      onChange={(event) => goTo(event.currentTarget.valueAsNumber)}
    />
  );
}

const lastStep = ({ experiment }: LabState) => experiment.steps;
const stepOfCursor = ({ cursor }: LabState) => cursor;

const writeMax = (input: HTMLInputElement, max: number) => {
  input.max = String(max);
};
const writeValue = (input: HTMLInputElement, step: number) => {
  input.value = String(step);
};
const writeValueText = (input: HTMLInputElement, text: string) => {
  input.setAttribute("aria-valuetext", text);
};
