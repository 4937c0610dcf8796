/**
 * @file How much a row has room for, from its height.
 */
import { useEffect, useRef, useState, type RefObject } from "react";

export type RowHeight = "high" | "low" | "lowest";

/** CSS pixels: below the first the shares saturated have no room, below the second the captions neither. */
const LOW = 120;
const LOWEST = 104;

/**
 * The height of the rows in the last child of the element, which are equally high. A container query would do the same, but a row's height is
 * known only after a first layout: browsers would lay out the whole lab twice at every frame.
 */
export function useRowHeight(): readonly [
  RefObject<HTMLDivElement | null>,
  RowHeight,
] {
  const ref = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<RowHeight>("high");
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const measure = () => {
      const row = element.lastElementChild;
      if (row) setHeight(kindOf(row.clientHeight));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const changes = new MutationObserver(measure);
    changes.observe(element, { childList: true });
    return () => {
      observer.disconnect();
      changes.disconnect();
    };
  }, []);
  return [ref, height];
}

function kindOf(height: number): RowHeight {
  if (height >= LOW) return "high";
  return height >= LOWEST ? "low" : "lowest";
}
