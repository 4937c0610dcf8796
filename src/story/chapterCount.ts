/**
 * @file How many chapters there are, as a word that stands before "chapters".
 */
import type { Bilingual } from "../lab/language";

const ENGLISH = "one two three four five six seven eight nine ten".split(" ");
const KOREAN = "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열".split(" ");

const wordOf = (words: readonly string[]) => (count: number) =>
  words[count - 1] ?? String(count);

export const chapterCount: Bilingual<(count: number) => string> = {
  en: wordOf(ENGLISH),
  ko: wordOf(KOREAN),
};
