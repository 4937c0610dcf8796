/**
 * @file Which layer drifts most? The layers of the network that the lab holds, and a bar for each as the run is played.
 */
import { useState, type ReactNode } from "react";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import type { LabState } from "../../lab/labState";
import { pictureAtCursor } from "../../lab/selectors";
import { formatDrift, formatStep } from "../../controls/numberFormat";
import type { Ruler } from "../../measure/rulers";
import { movementBy } from "../../recording/measures/movement";
import type { SceneId } from "../scenes/scenes";
import { Prediction, useCommitted } from "./Prediction";
import styles from "./Prediction.module.css";
import { words as storyWords } from "../words";
import { words } from "./words";

interface PredictLayerProps {
  readonly reveal: SceneId;
  readonly children: ReactNode;
}

export function PredictLayer({ reveal, children }: PredictLayerProps) {
  const w = useWords(words);
  const layers = useLab((state) => state.experiment.widths.length);
  const { answer, commit, takeBack } = useCommitted("layer", reveal);
  const [draft, setDraft] = useState<number | null>(null);
  const chosen = answer?.kind === "layer" ? answer.layer : draft;
  return (
    <Prediction
      question={children}
      onCommit={
        chosen === null ? null : () => commit({ kind: "layer", layer: chosen })
      }
      isCommitted={answer !== null}
      onTakeBack={takeBack}
      comparison={useComparison(chosen)}
    >
      <div className={styles.layers} role="radiogroup" aria-label={w.title}>
        {layers === 0 && <p>{w.noLayer}</p>}
        {Array.from({ length: layers }, (_, index) => (
          <LayerChoice
            key={index}
            layer={index + 1}
            chosen={chosen === index + 1}
            onChoose={setDraft}
            isCommitted={answer !== null}
          />
        ))}
      </div>
    </Prediction>
  );
}

interface LayerChoiceProps {
  readonly layer: number;
  readonly chosen: boolean;
  readonly onChoose: (layer: number) => void;
  readonly isCommitted: boolean;
}

function LayerChoice({
  layer,
  chosen,
  onChoose,
  isCommitted,
}: LayerChoiceProps) {
  const w = useWords(words);
  return (
    <label className={styles.option} data-chosen={chosen}>
      <input
        type="radio"
        name="predicted-layer"
        checked={chosen}
        disabled={isCommitted}
        data-testid={`layer-choice-${layer}`}
        onChange={() => onChoose(layer)}
      />
      <span className={styles.optionText}>{w.layer(layer)}</span>
      <Bar layer={layer} shown={isCommitted} />
    </label>
  );
}

/** Run A's drift at the cursor, against the largest of all its layers over the whole run. */
function Bar({
  layer,
  shown,
}: {
  readonly layer: number;
  readonly shown: boolean;
}) {
  const drift = useLab((state) =>
    shown ? finalDrift(state, layer) : Number.NaN,
  );
  const most = useLab((state) => (shown ? mostDrift(state) : Number.NaN));
  const share = drift / most;
  return (
    <span className={styles.track} aria-hidden={!shown}>
      <span
        className={styles.bar}
        style={{ width: `${Number.isFinite(share) ? 100 * share : 0}%` }}
      />
      <span className={styles.barValue}>{shown && inSigmaThen(drift)}</span>
    </span>
  );
}

/** The question is of σ₀, whatever the page measures by. */
const inSigmaThen = (drift: number): string => formatDrift(drift, "sigmaThen");

function finalDrift(state: LabState, layer: number): number {
  const column = pictureAtCursor(state, "A");
  const { recording } = state.runs.A;
  if (recording === null || column < 0) return Number.NaN;
  return recording.layer(layer - 1).taps.preactivation.drift[column]!;
}

/** Run A's drift at the last recorded step, layer by layer. */
function endDrifts(
  { experiment, runs }: LabState,
  ruler: Ruler = "sigmaThen",
): readonly number[] {
  const { recording } = runs.A;
  const last = recording?.pictureAt(recording.lastStep) ?? -1;
  if (recording === null || last < 0) return [];
  return experiment.widths.map((_, layer) => {
    const { preactivation } = recording.layer(layer).taps;
    return movementBy(preactivation, "drift", ruler)[last]!;
  });
}

const mostDrift = (state: LabState) => Math.max(1e-9, ...endDrifts(state));

/** The layer that drifts most by a ruler, from 1; 0 where that is not known. */
function mostBy(state: LabState, ruler: Ruler): number {
  const drifts = endDrifts(state, ruler);
  return drifts.indexOf(Math.max(...drifts)) + 1;
}

function useComparison(chosen: number | null): string {
  const w = useWords(words);
  const { pinned } = useWords(storyWords);
  const ended = useLab(({ runs }) => runs.A.status.kind === "ready");
  const from = useLab(
    ({ runs }) => runs.A.start.wanted.recording.referenceStep,
  );
  const most = useLab((state) => mostBy(state, "sigmaThen"));
  const inValues = useLab((state) => mostBy(state, "values"));
  const inSigmaNow = useLab((state) => mostBy(state, "sigmaNow"));
  const mostDrifted = useLab((state) => endDrifts(state)[most - 1]);
  const yourDrift = useLab((state) => endDrifts(state)[(chosen ?? 0) - 1]);
  if (!ended || chosen === null) return w.waiting;
  if (from > 0) return pinned(formatStep(from));
  if (mostDrifted === undefined || yourDrift === undefined) return w.cannotTell;
  const drift = inSigmaThen(mostDrifted);
  const text =
    chosen === most
      ? w.layerSame(most, drift)
      : w.layerOther(chosen, inSigmaThen(yourDrift), most, drift);
  return inValues === most && inSigmaNow === most
    ? text
    : `${text} ${w.otherRulers(inValues, inSigmaNow)}`;
}
