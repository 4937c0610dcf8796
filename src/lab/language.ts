/**
 * @file The languages of the page, English first. Words live beside the panel that shows them.
 */
export const LANGUAGES = ["en", "ko"] as const;
export type Language = (typeof LANGUAGES)[number];

export type Bilingual<Words> = Readonly<Record<Language, Words>>;

/** The shape of words, whatever they say: the same keys, and functions of the same parameters. */
export type Translation<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Said
    ? (...given: Given) => Translation<Said>
    : { readonly [Key in keyof Words]: Translation<Words[Key]> };

/** English says which words there are; every other language must have exactly these, or it does not compile. */
export function bilingual<English>(
  words: { readonly en: English } & Readonly<
    Record<Exclude<Language, "en">, NoInfer<Translation<English>>>
  >,
): Bilingual<Translation<English>> {
  return words as Bilingual<Translation<English>>;
}
