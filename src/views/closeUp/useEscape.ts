/**
 * @file The Escape key, unless something that is open over the page takes it.
 */
import { useEffect, useEffectEvent } from "react";

const TAKES_ESCAPE =
  "input:not([type='radio'], [type='range']), textarea, select, dialog, [popover], [role='dialog']";

export function useEscape(onEscape: () => void): void {
  const escape = useEffectEvent(onEscape);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (target instanceof Element && target.closest(TAKES_ESCAPE)) return;
      if (document.querySelector("dialog[open], :popover-open")) return;
      event.preventDefault();
      escape();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
