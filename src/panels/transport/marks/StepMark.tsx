/**
 * @file A mark over the scrubber that can be moved to another step.
 */
import {
  useMemo,
  type ReactNode,
  type KeyboardEvent,
  type PointerEvent,
} from "react";
import { useLab, useLabStore } from "../../../lab/LabProvider";
import { useWords } from "../../../controls/useWords";
import { formatStep } from "../../../controls/numberFormat";
import { words } from "../words";
import styles from "./StepMark.module.css";

interface StepMarkProps {
  readonly at: number;
  /** Must be stable. */
  readonly moves: StepMoves;
  readonly name: string;
  readonly help: string;
  readonly testId: string;
  /** The run whose colour it has, if it is of one. */
  readonly run?: string;
  /** Where it hangs; above the track unless said otherwise. */
  readonly side?: "below";
  /** One or two letters or digits. */
  readonly head: ReactNode;
  /** The line below it. */
  readonly children: ReactNode;
}

export function StepMark(props: StepMarkProps) {
  const { at, moves, name, help, testId, run, side, head, children } = props;
  const w = useWords(words);
  const steps = useLab((state) => state.experiment.steps);
  const handlers = useStepMoves(moves);
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.mark}
      style={{ left: `${(100 * at) / Math.max(1, steps)}%` }}
      data-testid={testId}
      data-run={run}
      data-side={side}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={steps}
      aria-valuenow={at}
      aria-valuetext={w.scrubberValue(formatStep(at), formatStep(steps))}
      title={help}
      {...handlers}
    >
      <span className={styles.head}>{head}</span>
      {children}
    </div>
  );
}

/** Moves a mark along the axis of steps by pointer and keyboard. */
export interface StepMoves {
  /** The step at which the mark is shown. */
  readonly at: () => number;
  /** To any step, also one that there is not. */
  readonly drag: (step: number) => void;
  /** It is let go. */
  readonly drop?: () => void;
  /** What was dragged shall be as before. */
  readonly putBack?: () => void;
  readonly remove?: () => void;
}

/** Steps that an arrow key moves, and with Shift. */
const SMALL = 1;
const LARGE = 10;
const DIRECTIONS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};

/** Handlers of an element whose parent is as wide as the axis of steps. `moves` must be stable. */
function useStepMoves({ at, drag, drop, putBack, remove }: StepMoves) {
  const store = useLabStore();
  return useMemo(() => {
    const steps = () => store.getState().experiment.steps;
    return {
      onPointerDown({ currentTarget, button, pointerId }: Pointer) {
        if (button === 0) currentTarget.setPointerCapture(pointerId);
      },
      onPointerMove(event: Pointer) {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          drag(Math.round(fractionOf(event) * steps()));
      },
      onPointerCancel: putBack,
      onLostPointerCapture: drop,
      onKeyDown(event: KeyboardEvent) {
        const target = targetOf(event, at(), steps());
        const removes = event.key === "Delete" || event.key === "Backspace";
        if (target !== null) drag(target);
        else if (removes && remove) remove();
        else return;
        event.preventDefault();
      },
      onKeyUp: drop,
      onBlur: drop,
    };
  }, [store, at, drag, drop, putBack, remove]);
}

type Pointer = PointerEvent<HTMLElement>;

/** The step that the key leads to; null for a key that moves nothing. */
function targetOf(
  { key, shiftKey }: KeyboardEvent,
  at: number,
  steps: number,
): number | null {
  if (key === "Home") return 0;
  if (key === "End") return steps;
  const direction = DIRECTIONS[key];
  return direction === undefined
    ? null
    : at + direction * (shiftKey ? LARGE : SMALL);
}

/** Where the pointer is on the axis. */
function fractionOf({ currentTarget, clientX }: Pointer): number {
  const axis = currentTarget.parentElement!.getBoundingClientRect();
  return axis.width === 0 ? 0 : (clientX - axis.left) / axis.width;
}
