/**
 * @file A panel's words in the page's language.
 */
import { useSyncExternalStore } from "react";
import { useLab } from "../lab/LabProvider";
import { hasArrived, onArrival, type Bilingual } from "../lab/language";

/** Drawn anew when words come late. */
export function useWords<Words>(words: Bilingual<Words>): Words {
  useSyncExternalStore(onArrival, hasArrived);
  return words[useLab((state) => state.view.language)];
}
