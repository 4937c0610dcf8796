/**
 * @file The two languages of the page. Words live beside the panel that shows them.
 */
export const LANGUAGES = ["en", "ko"] as const;
export type Language = (typeof LANGUAGES)[number];

export type Bilingual<Words> = Readonly<Record<Language, Words>>;

/** The same words in both languages; a sentence missing in one does not compile. */
export function bilingual<Words>(words: {
  readonly en: Words;
  readonly ko: NoInfer<Words>;
}): Bilingual<Words> {
  return words;
}
