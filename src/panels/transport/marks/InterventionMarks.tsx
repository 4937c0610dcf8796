/**
 * @file The interventions over the scrubber, those of one run and one step as one mark: dragged, or moved with the arrow keys,
 * to another step, and removed with Delete. The run is trained anew when the mark is let go.
 */
import { useMemo, useRef, useState } from "react";
import { RUN_NAMES, type RunName } from "../../../experiment/experiment";
import { stepsOfInterventions } from "../../../experiment/interventions";
import { useActions, useLab, useLabStore } from "../../../lab/LabProvider";
import { useWords } from "../../../controls/useWords";
import { formatStep } from "../../../controls/numberFormat";
import { StepMark } from "./StepMark";
import type { StepMoves } from "./StepMark";
import { interventionWords } from "../../../views/interventions/words";

interface MarksProps {
  /** The mark that had the focus is gone. */
  readonly onRemove: () => void;
}

export function InterventionMarks({ onRemove }: MarksProps) {
  return RUN_NAMES.map((run) => (
    <MarksOfRun key={run} run={run} onRemove={onRemove} />
  ));
}

function MarksOfRun({ run, onRemove }: MarksProps & { readonly run: RunName }) {
  const interventions = useLab(
    (state) => state.experiment.runs[run].interventions,
  );
  // A mark that moves stays the same one: it keeps the focus.
  return stepsOfInterventions(interventions).map((step, index) => (
    <Mark key={index} run={run} step={step} onRemove={onRemove} />
  ));
}

interface MarkProps extends MarksProps {
  readonly run: RunName;
  readonly step: number;
}

function Mark({ run, step, onRemove }: MarkProps) {
  const w = useWords(interventionWords);
  const interventions = useLab(
    (state) => state.experiment.runs[run].interventions,
  );
  const [dragged, setDragged] = useState<number | null>(null);
  const moves = useMarkMoves(run, step, setDragged, onRemove);
  const changes = interventions
    .filter((one) => one.step === step)
    .map(({ change }) => w.change(change))
    .join(", ");
  const at = dragged ?? step;
  return (
    <StepMark
      at={at}
      moves={moves}
      name={w.mark(run, changes)}
      help={w.markHelp(run, formatStep(at), changes)}
      testId={`intervention-${run}-${step}`}
      run={run}
      side="below"
      head={`Δ${run}`}
    >
      <svg width="4" height="8" viewBox="0 0 4 8" aria-hidden="true">
        <path d="M2 0v8" stroke="currentColor" strokeWidth="2" />
      </svg>
    </StepMark>
  );
}

function useMarkMoves(
  run: RunName,
  step: number,
  show: (dragged: number | null) => void,
  onRemove: () => void,
): StepMoves {
  const store = useLabStore();
  const { moveInterventions, removeInterventions } = useActions();
  const dragged = useRef<number | null>(null);
  return useMemo(() => {
    const last = () => store.getState().experiment.steps - 1;
    const set = (to: number | null) => {
      dragged.current = to;
      show(to);
    };
    return {
      at: () => dragged.current ?? step,
      drag: (to) => set(Math.min(last(), Math.max(1, to))),
      drop() {
        const to = dragged.current;
        set(null);
        if (to !== null && to !== step) moveInterventions(run, step, to);
      },
      putBack: () => set(null),
      remove() {
        removeInterventions(run, step);
        onRemove();
      },
    };
  }, [
    store,
    run,
    step,
    show,
    moveInterventions,
    removeInterventions,
    onRemove,
  ]);
}
