/**
 * @file While two steps are compared, the one that the cursor is compared with, over the scrubber.
 */
import { useMemo } from "react";
import { useActions, useLab, useLabStore } from "../../../lab/LabProvider";
import { useWords } from "../../../controls/useWords";
import { formatStep } from "../../../controls/numberFormat";
import { StepMark } from "./StepMark";
import type { StepMoves } from "./StepMark";
import { words } from "../words";

export function ComparedMark() {
  const w = useWords(words);
  const shown = useLab((state) => state.view.tab === "compare");
  const { from, step } = useLab((state) => state.view.comparison);
  const moves = useComparedMoves();
  if (!shown) return null;
  return (
    <StepMark
      at={step}
      moves={moves}
      name={w.comparedMark(from)}
      help={w.comparedMarkHelp(from, formatStep(step))}
      testId="compared-mark"
      run={from}
      head={from}
    >
      <svg width="4" height="16" viewBox="0 0 4 16" aria-hidden="true">
        <path d="M2 0v16" stroke="currentColor" strokeWidth="2" />
      </svg>
    </StepMark>
  );
}

function useComparedMoves(): StepMoves {
  const store = useLabStore();
  const { setView } = useActions();
  return useMemo(() => {
    const present = () => store.getState().view.comparison;
    return {
      at: () => present().step,
      drag: (step) => setView({ comparison: { ...present(), step } }),
    };
  }, [store, setView]);
}
