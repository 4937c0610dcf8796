/**
 * @file Whether an element is in view or nearly so: a layer may have 512 units, of which a few dozen are seen.
 */
import { useEffect, useRef, useState, type RefObject } from "react";

const NEARLY = "200px";

export function useInView(): readonly [
  ref: RefObject<HTMLSpanElement | null>,
  isInView: boolean,
] {
  const ref = useRef<HTMLSpanElement>(null);
  const [isInView, setInView] = useState(false);
  useEffect(() => {
    if (!ref.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => setInView(entries.at(-1)!.isIntersecting),
      { rootMargin: NEARLY },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, isInView];
}
