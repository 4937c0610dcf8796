/**
 * @file Where the keyboard is while a close-up is open, and after.
 */
import { useEffect, useRef, type RefObject } from "react";
import { useLabStore } from "../../lab/LabProvider";

/** Labs whose address has opened a close-up, which the reader then did not ask for. */
const opened = new WeakSet<object>();

/**
 * The heading has the focus at first, unless the page itself has just been opened; at the end the element with the id
 * `opener` has it, which was hidden behind the close-up.
 */
export function useFocusInside(
  opener: string,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(opener);
  const store = useLabStore();
  useEffect(() => {
    last.current = opener;
  }, [opener]);
  useEffect(() => {
    const isByAddress =
      store.getInitialState().view.panel !== "layers" && !opened.has(store);
    opened.add(store);
    if (!isByAddress) heading.current?.focus();
    return () => {
      const inside = document.activeElement;
      if (inside === null || inside === document.body)
        document.getElementById(last.current)?.focus();
    };
  }, [store]);
  return heading;
}
