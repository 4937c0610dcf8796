/**
 * @file The reader draws the accuracy curve of run B; then the run's own is drawn over it as it is played.
 */
import { useState, type ReactNode } from "react";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import type { SceneId } from "../scenes/scenes";
import { CurvePad } from "./CurvePad";
import { FLAT, meanDifference } from "./curve";
import { Prediction, useCommitted } from "./Prediction";
import { words } from "./words";

interface PredictCurveProps {
  readonly reveal: SceneId;
  readonly children: ReactNode;
}

export function PredictCurve({ reveal, children }: PredictCurveProps) {
  const { answer, commit, takeBack } = useCommitted("curve", reveal);
  const [draft, setDraft] = useState<readonly number[] | null>(null);
  const drawn = answer?.kind === "curve" ? answer.values : draft;
  const isCommitted = answer !== null;
  return (
    <Prediction
      question={children}
      onCommit={
        drawn === null ? null : () => commit({ kind: "curve", values: drawn })
      }
      isCommitted={isCommitted}
      onTakeBack={() => {
        setDraft(drawn);
        takeBack();
      }}
      comparison={useComparison(drawn)}
    >
      <CurvePad
        values={drawn ?? FLAT}
        onDraw={isCommitted ? null : setDraft}
        isDrawn={drawn !== null}
      />
    </Prediction>
  );
}

/** A difference of accuracy, as a share, below which two curves count as the same. */
const SAME = 0.01;

function useComparison(drawn: readonly number[] | null): string {
  const w = useWords(words);
  const ended = useLab(({ runs }) => runs.B.status.kind === "ready");
  const recording = useLab(({ runs }) => runs.B.recording);
  if (!ended || drawn === null || recording === null) return w.waiting;
  const difference = meanDifference(drawn, recording);
  const points = (100 * Math.abs(difference)).toFixed(0);
  if (Math.abs(difference) < SAME) return w.curveOn;
  return difference > 0 ? w.curveAbove(points) : w.curveBelow(points);
}
