/**
 * @file Moves an element with a source, outside of React's render: by a transform, which needs no layout and no paint.
 */
import { useEffect, useRef, type RefObject } from "react";
import type { Source } from "../canvas/source";

/** Fractions of the element's own size, from its place. Null hides it. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** From here on, what stands beside the element's place has more room at its left. */
const NEAR_END = 0.9;

/** `placeOf` must be stable. The element's `data-at` says "middle" or "end" of the chart. */
export function useMoved<Frame>(
  source: Source<Frame>,
  placeOf: (frame: Frame) => Place | null,
): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const move = () => {
      const element = ref.current;
      if (!element) return;
      const place = placeOf(source.read());
      element.style.visibility = place ? "visible" : "hidden";
      if (!place) return;
      element.style.transform = `translate(${100 * place.x}%, ${100 * place.y}%)`;
      element.dataset["at"] = place.x < NEAR_END ? "middle" : "end";
    };
    move();
    return source.subscribe(move);
  }, [source, placeOf]);
  return ref;
}
