/**
 * @file Which tab a key leads to.
 */
import { TABS, type Tab } from "../../lab/view";

/** Arrows go round; null where the key means nothing to a list of tabs. */
export function tabAfterKey(present: Tab, key: string): Tab | null {
  const at = TABS.indexOf(present);
  switch (key) {
    case "ArrowRight":
      return TABS[(at + 1) % TABS.length] ?? null;
    case "ArrowLeft":
      return TABS.at(at - 1) ?? null;
    case "Home":
      return TABS[0];
    case "End":
      return TABS.at(-1) ?? null;
    default:
      return null;
  }
}
