/**
 * @file How many chapters there are, as the first word of a sentence or, in Korean, within one.
 */
import { chapters } from "virtual:story";
import { useLab } from "../../lab/LabProvider";
import { chapterCount } from "../chapterCount";

export function ChapterCount() {
  const language = useLab((state) => state.view.language);
  const word = chapterCount[language](chapters.length - 1);
  return word[0]!.toUpperCase() + word.slice(1);
}
