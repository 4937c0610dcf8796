/**
 * @file Drift against loss instead of step: what each run has drifted when it has come as far.
 */
import { useMemo } from "react";
import { useLanguage, useWords } from "../../controls/useWords";
import {
  PathPlot,
  smoothedPath,
  yWhereFirst,
  type PathPoint,
} from "../../charts/small/PathPlot";
import { RUN_NAMES } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import type { ColumnReader } from "../../recording/measures/measureObject";
import { measureOf } from "../../recording/measures/measures";
import { pictureAtCursor } from "../../lab/selectors";
import type { Recording } from "../../recording/recording";
import { RUN_STYLES } from "../../views/drawing/runStyles";
import styles from "./MeasuresPanel.module.css";
import { formatDrift, formatValue } from "../../controls/numberFormat";
import { rulerWords } from "../../views/rulers/rulerWords";
import { whyNone } from "../../views/rulers/whyNone";
import { writeDrift } from "../../views/rulers/writeDrift";
import { profileWords } from "./profileWords";
import { Section } from "../../controls/Section";

/** Points of a path: jitter from batch to batch is gone, and the way is still to be seen. */
const STRETCHES = 100;
const NOWHERE: readonly PathPoint[] = [];

export function EqualLoss() {
  const w = useWords(profileWords).equalLoss;
  const { names } = useWords(rulerWords);
  const language = useLanguage();
  const ruler = useLab((state) => state.view.ruler);
  const layer = useLab((state) => state.view.measureLayer);
  const hasLayers = useLab((state) => state.experiment.widths.length > 0);
  const A = useDriftPath("A");
  const B = useDriftPath("B");
  const paths = useMemo(() => [A, B], [A, B]);
  const cursors = [useCursorPoint("A", A), useCursorPoint("B", B)];
  const verdict = useMemo(() => {
    if (A.length === 0 || B.length === 0) return null;
    const least = ([a, b]: readonly (readonly PathPoint[])[]) =>
      Math.max(
        Math.min(...a!.map(({ x }) => x)),
        Math.min(...b!.map(({ x }) => x)),
      );
    const loss = least([A, B]);
    return { loss, a: yWhereFirst(A, loss), b: yWhereFirst(B, loss) };
  }, [A, B]);
  const none = useNoDrift(layer);
  if (!hasLayers) return null;
  const text = verdict
    ? w.verdict(
        formatValue(verdict.loss),
        writeDrift(verdict.a, ruler, language),
        writeDrift(verdict.b, ruler, language),
      )
    : (none ?? w.apart);
  return (
    <Section title={w.title} testId="equal-loss">
      <p>{w.meaning(layer, names[ruler])}</p>
      <PathPlot
        paths={paths}
        pathStyles={RUN_STYLES}
        formatX={formatValue}
        formatY={(value) => formatDrift(value, ruler)}
        nameX={w.across}
        cursors={cursors}
        summary={text}
        testId="equal-loss-plot"
      />
      <p>{text}</p>
      <p className={styles.caution}>{w.caution}</p>
    </Section>
  );
}

/** Why one of the runs has no drift at the cursor: "A: no spread at step 0". */
const useNoDrift = (layer: number): string | null =>
  useLab((state) => {
    const sentences = RUN_NAMES.flatMap((run) => {
      const column = pictureAtCursor(state, run);
      const why = whyNone(state, run, "drift", layer, column);
      return why === null ? [] : `${run}: ${why}`;
    });
    return sentences.length > 0 ? `${sentences.join("; ")}.` : null;
  });

function useDriftPath(run: (typeof RUN_NAMES)[number]) {
  const recording = useLab((state) => state.runs[run].recording);
  const recorded = useLab((state) => state.runs[run].recordedSteps);
  const layer = useLab((state) => state.view.measureLayer);
  const tap = useLab((state) => state.view.tap);
  const ruler = useLab((state) => state.view.ruler);
  return useMemo(() => {
    const hasLayer =
      recording !== null && layer <= recording.shape.units.length;
    if (!hasLayer || recorded < 0) return NOWHERE;
    const driftOf = measureOf(recording, "drift", layer, tap, ruler);
    return pathOf(recording, driftOf);
  }, [recording, recorded, layer, tap, ruler]);
}

function pathOf(recording: Recording, driftOf: ColumnReader) {
  const lossOf = (column: number) => recording.series.loss[column]!;
  return smoothedPath(lossOf, driftOf, recording.columns, STRETCHES);
}

/** The point of the path in whose stretch the cursor is. */
function useCursorPoint(
  run: (typeof RUN_NAMES)[number],
  path: readonly PathPoint[],
): PathPoint | null {
  const column = useLab((state) => pictureAtCursor(state, run));
  const columns = useLab((state) => state.runs[run].recording?.columns ?? 0);
  if (column < 0 || columns === 0) return null;
  return path[Math.floor((column * path.length) / columns)] ?? null;
}
