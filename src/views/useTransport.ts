/**
 * @file Moving through the steps by hand, which pauses playback.
 */
import { useMemo } from "react";
import { useActions } from "../lab/LabProvider";

export interface TransportMoves {
  readonly goTo: (step: number) => void;
  readonly move: (steps: number) => void;
  readonly toStart: () => void;
  /** To the last step that is recorded in at least one run. */
  readonly toEnd: () => void;
}

export function useTransport(): TransportMoves {
  const { pause, setCursor, moveCursor } = useActions();
  return useMemo(() => {
    const goTo = (step: number) => {
      pause();
      setCursor(step);
    };
    const move = (steps: number) => {
      pause();
      moveCursor(steps);
    };
    return {
      goTo,
      move,
      toStart: () => goTo(0),
      toEnd: () => goTo(Number.MAX_SAFE_INTEGER),
    };
  }, [pause, setCursor, moveCursor]);
}
