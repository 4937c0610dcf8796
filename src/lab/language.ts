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

/**
 * English says which words there are; every other language must have exactly these, or it does not compile. Where the
 * build has put Korean off (scripts/build/koreanWords.ts), English stands in for it until it comes.
 */
export function bilingual<English>(
  words: { readonly en: English } & Readonly<
    Record<Exclude<Language, "en">, NoInfer<Translation<English>>>
  >,
): Bilingual<Translation<English>> {
  const en = words.en as Translation<English>;
  return { ...words, en, ko: words.ko ?? en };
}

/** Korean words that come later. */
export function addKorean<Words>(words: Bilingual<Words>, korean: Words): void {
  Object.assign(words, { ko: korean });
}

let arrived = false;
const waiting = new Set<() => void>();

/** Whether late words have come. */
export const hasArrived = (): boolean => arrived;

export function onArrival(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}

/** Fetches what the build has put off; settles in any case, since English stands in. */
export async function fetchKorean(): Promise<void> {
  try {
    await import("virtual:korean-words");
  } catch {
    return;
  }
  arrived = true;
  for (const tell of waiting) tell();
}
