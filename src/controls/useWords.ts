/**
 * @file A panel's words in the page's language.
 */
import { useLab } from "../lab/LabProvider";
import type { Bilingual } from "../lab/language";

export function useWords<Words>(words: Bilingual<Words>): Words {
  return words[useLab((state) => state.view.language)];
}
