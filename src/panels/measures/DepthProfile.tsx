/**
 * @file A measure over depth: every layer of both runs at the cursor.
 */
import { useEffect, useMemo } from "react";
import { Profile } from "../../charts/small/Profile";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useActions, useLab, useLabList } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { replayStatus } from "../../lab/replayWishes";
import type { LabState } from "../../lab/labState";
import {
  MEASURE_OBJECTS,
  measureOf,
  type Measure,
} from "../../recording/measures/measures";
import { formatMeasure } from "../../views/measureFormat";
import { formatStep } from "../../controls/numberFormat";
import { RUN_STYLES } from "../../views/drawing/runStyles";
import { pictureAtCursor } from "../../lab/selectors";
import { whyNone } from "../../views/rulers/whyNone";
import styles from "./MeasuresPanel.module.css";
import { profileWords } from "./profileWords";

const NONE: readonly number[] = [];

export function DepthProfile({ measure }: { readonly measure: Measure }) {
  const w = useWords(profileWords);
  const {
    of,
    guides = NONE,
    isLogOverDepth = false,
    exact,
  } = MEASURE_OBJECTS[measure];
  const ruler = useLab((state) => state.view.ruler);
  const values = useLabList((state) => profileValues(state, measure));
  const sentences = useLabList((state) => profileSentences(state, measure));
  const step = useLab((state) => state.cursor);
  const layers = useLab((state) => measuredLayers(state, measure));
  const data = useMemo(
    () => ({
      series: RUN_NAMES.map((_, run) =>
        values.slice(run * layers, (run + 1) * layers),
      ),
      guides,
      isLog: isLogOverDepth,
    }),
    [values, layers, guides, isLogOverDepth],
  );
  if (layers === 0) return null;
  const places = Array.from({ length: layers }, (_, i) =>
    of === "weights" && i === layers - 1 ? w.output : String(i + 1),
  );
  const format = (value: number) => formatMeasure(value, measure, ruler);
  const said = (run: number) =>
    data.series[run]!.map(
      (value, l) => sentences[run * layers + l] || format(value),
    ).join(", ");
  return (
    <div className={styles.profile}>
      <h4 className={styles.subheading}>{w.title(formatStep(step))}</h4>
      <Profile
        data={data}
        seriesStyles={RUN_STYLES}
        places={places}
        format={format}
        testId="depth-profile"
        summary={RUN_NAMES.map((run, i) => w.summary(run, said(i))).join(" ")}
      />
      {missing(sentences, layers).map((text) => (
        <p key={text} className={styles.note} data-testid="depth-missing">
          {text}
        </p>
      ))}
      <p className={styles.note}>{w.across}</p>
      {exact !== undefined && <ExactChoice />}
    </div>
  );
}

/** What is recorded every few steps is replayed for the step at the cursor. */
function ExactChoice() {
  const w = useWords(profileWords);
  const isShown = useLab((state) => state.exactShown);
  const isFresh = useLab((state) =>
    RUN_NAMES.every((run) => replayStatus(state, run) === "fresh"),
  );
  const { showExact } = useActions();
  useEffect(() => () => showExact(false), [showExact]);
  return (
    <>
      <label className={styles.flag}>
        <input
          type="checkbox"
          checked={isShown}
          data-testid="exact"
          onChange={({ currentTarget }) => showExact(currentTarget.checked)}
        />
        {w.exact}
      </label>
      <p className={styles.note} role="status" data-testid="exact-status">
        {isShown ? (isFresh ? w.isExact : w.onItsWay) : w.lastMeasured}
      </p>
    </>
  );
}

/** One list with run A's layers and then run B's. */
const profileValues = (state: LabState, measure: Measure): readonly number[] =>
  RUN_NAMES.flatMap((run) => valuesOverDepth(state, run, measure));

/** What stands in place of numbers that do not exist, in the same order; "" where there may be one. */
const profileSentences = (
  state: LabState,
  measure: Measure,
): readonly string[] =>
  RUN_NAMES.flatMap((run) =>
    Array.from({ length: measuredLayers(state, measure) }, (_, l) => {
      const column = pictureAtCursor(state, run);
      return whyNone(state, run, measure, l + 1, column) ?? "";
    }),
  );

/** "A 2, 3 · B 4: no spread at step 0". */
function missing(sentences: readonly string[], layers: number): string[] {
  const kinds = [...new Set(sentences)].filter((text) => text !== "");
  return kinds.map((kind) => {
    const where = RUN_NAMES.flatMap((run, i) => {
      const ofRun = sentences.slice(i * layers, (i + 1) * layers);
      const here = ofRun.flatMap((text, l) => (text === kind ? l + 1 : []));
      return here.length > 0 ? `${run} ${here.join(", ")}` : [];
    });
    return `${where.join(" · ")}: ${kind}`;
  });
}

/** Layers that have the measure: hidden ones, and the output layer where it is of weights. */
const measuredLayers = (
  { experiment }: Pick<LabState, "experiment">,
  measure: Measure,
): number =>
  experiment.widths.length +
  (MEASURE_OBJECTS[measure].of === "weights" ? 1 : 0);

/** What was replayed at the cursor's step; null where it has not been. */
function exactValues(
  state: LabState,
  run: RunName,
  measure: Measure,
): readonly number[] | null {
  const { exact } = MEASURE_OBJECTS[measure];
  const { snapshot } = state.replays[run];
  if (exact === undefined || !state.exactShown) return null;
  if (snapshot?.step !== state.cursor) return null;
  return [...snapshot.gradientShift[exact]];
}

/** At the cursor, first layer to last; what is not measured at every step is that of the last step at which it was. NaN where there is none. */
function valuesOverDepth(
  state: LabState,
  run: RunName,
  measure: Measure,
): readonly number[] {
  const exact = exactValues(state, run, measure);
  if (exact !== null) return exact;
  const { recording } = state.runs[run];
  const column = pictureAtCursor(state, run);
  const layers = measuredLayers(state, measure);
  return Array.from({ length: layers }, (_, l) => {
    if (recording === null || column < 0) return Number.NaN;
    const { tap, ruler } = state.view;
    const valueOf = measureOf(recording, measure, l + 1, tap, ruler);
    let last = column;
    while (last > 0 && Number.isNaN(valueOf(last))) last--;
    return valueOf(last);
  });
}
