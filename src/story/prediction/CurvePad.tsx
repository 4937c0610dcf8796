/**
 * @file Where a curve is drawn: with the pointer in one stroke, or dot by dot with the arrow keys.
 */
import { useId, useRef, type KeyboardEvent, type PointerEvent } from "react";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { formatShare, formatStep } from "../../controls/numberFormat";
import styles from "./CurvePad.module.css";
import { drawnPath, measuredPath } from "./curve";
import { words } from "./words";

/** The picture's size, in its own units. */
const SIZE = { width: 280, height: 110 };
/** What one press of a key adds. */
const KEY_STEP = 0.05;

interface CurvePadProps {
  readonly values: readonly number[];
  /** Null once the reader has committed. */
  readonly onDraw: ((values: readonly number[]) => void) | null;
  readonly isDrawn: boolean;
}

export function CurvePad({ values, onDraw, isDrawn }: CurvePadProps) {
  const w = useWords(words);
  const pad = useRef<SVGSVGElement>(null);
  const labelId = useId();
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (onDraw === null || event.buttons === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - box.left) / box.width;
    const y = (event.clientY - box.top) / box.height;
    onDraw(withValue(values, Math.round(x * (values.length - 1)), 1 - y));
  };
  return (
    <div className={styles.pad}>
      <svg
        ref={pad}
        className={styles.picture}
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        preserveAspectRatio="none"
        role="group"
        aria-labelledby={labelId}
        data-testid="curve-pad"
        data-open={onDraw !== null}
        onPointerDown={draw}
        onPointerMove={draw}
      >
        <title id={labelId}>{w.curveLabel}</title>
        <path className={styles.grid} d="M0,55H280M0,0.5H280M0,109.5H280" />
        <path
          className={styles.drawn}
          data-drawn={isDrawn}
          d={drawnPath(values, SIZE)}
        />
        {onDraw === null ? (
          <Measured />
        ) : (
          <Knots values={values} onDraw={onDraw} />
        )}
      </svg>
      <span className={styles.top} aria-hidden="true">
        100%
      </span>
      <span className={styles.bottom} aria-hidden="true">
        0%
      </span>
      <p className={styles.hint}>{onDraw === null ? w.legend : w.curveHint}</p>
    </div>
  );
}

/** Run B's accuracy, as far as the cursor has come. */
function Measured() {
  const recording = useLab(({ runs }) => runs.B.recording);
  const cursor = useLab((state) => state.cursor);
  const recorded = useLab(({ runs }) => runs.B.recordedSteps);
  if (recording === null || recording.columns === 0) return null;
  const step = Math.min(cursor, recorded);
  return (
    <path className={styles.measured} d={measuredPath(recording, step, SIZE)} />
  );
}

interface KnotsProps {
  readonly values: readonly number[];
  readonly onDraw: (values: readonly number[]) => void;
}

function Knots({ values, onDraw }: KnotsProps) {
  const w = useWords(words);
  const steps = useLab((state) => state.experiment.steps);
  const last = values.length - 1;
  const onKey = (event: KeyboardEvent, index: number) => {
    const value = valueAfterKey(event.key, values[index]!);
    if (value === null) return;
    event.preventDefault(); // the arrows would move the cursor through time
    onDraw(withValue(values, index, value));
  };
  return values.map((value, index) => (
    <circle
      key={index}
      className={styles.knot}
      cx={(index / last) * SIZE.width}
      cy={(1 - value) * SIZE.height}
      r={4}
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={w.knot(formatStep(Math.round((index / last) * steps)))}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(100 * value)}
      aria-valuetext={w.knotValue(formatShare(value))}
      data-testid={`knot-${index}`}
      onKeyDown={(event) => onKey(event, index)}
    />
  ));
}

/** Null where the key means nothing to a slider. */
export function valueAfterKey(key: string, value: number): number | null {
  switch (key) {
    case "ArrowUp":
    case "ArrowRight":
      return value + KEY_STEP;
    case "ArrowDown":
    case "ArrowLeft":
      return value - KEY_STEP;
    case "Home":
      return 0;
    case "End":
      return 1;
    default:
      return null;
  }
}

/** The values with one of them set, 0 to 1. */
export function withValue(
  values: readonly number[],
  index: number,
  value: number,
): readonly number[] {
  const clamped = Math.min(1, Math.max(0, value));
  return values.map((old, at) => (at === index ? clamped : old));
}
