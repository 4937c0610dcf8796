/**
 * @file While a guess is asked for, the lab's pictures hide what has not been played: it would give the answer away.
 */
import { useEffect } from "react";
import { useLab } from "../../lab/LabProvider";
import { isSealed, useStoryMemory } from "../StoryMemory";

/** Until the reader has made a guess at this place, or asked to see it without one, or gone elsewhere. */
export function useHiddenFuture(): void {
  const place = useLab((state) => state.view.place);
  const isHidden = isSealed(useStoryMemory(), place);
  useEffect(() => {
    if (!isHidden) return;
    const { dataset } = document.documentElement;
    dataset["future"] = "hidden";
    return () => {
      delete dataset["future"];
    };
  }, [isHidden]);
}
