/**
 * @file The page's language, and a panel's words in it.
 */
import { useSyncExternalStore } from "react";
import { useLab } from "../lab/LabProvider";
import {
  hasArrived,
  onArrival,
  type Bilingual,
  type Language,
} from "../lab/language";

/** Who reads it is drawn anew when words come late. */
export function useLanguage(): Language {
  useSyncExternalStore(onArrival, hasArrived);
  return useLab((state) => state.view.language);
}

export function useWords<Words>(words: Bilingual<Words>): Words {
  return words[useLanguage()];
}
