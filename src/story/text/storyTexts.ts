/**
 * @file The texts of the story, and how they are fetched: the chapters of one language together, the answers to questions when they
 * are first asked for.
 */
import type { ComponentType } from "react";
import type { Language } from "../../lab/language";
import type { Chapter, Question } from "../../lab/places";

export interface StoryText {
  readonly title: string;
  /** The text itself; draws what stands in it with the given components. */
  readonly default: ComponentType<{
    readonly components: Readonly<Record<string, unknown>>;
  }>;
}

export type ChapterTexts = Readonly<Record<Chapter | 0, StoryText>>;
export type AnswerTexts = Readonly<Record<Question, StoryText>>;

type Loaders<Texts> = Readonly<
  Record<Language, () => Promise<{ readonly texts: Texts }>>
>;

/** The same promise each time; one that has failed is asked anew. */
function onceEach<Texts>(
  loaders: Loaders<Texts>,
): (language: Language) => Promise<Texts> {
  const asked = new Map<Language, Promise<Texts>>();
  return (language) => {
    const known = asked.get(language);
    if (known !== undefined) return known;
    const loading = loaders[language]().then(({ texts }) => texts);
    loading.catch(() => asked.delete(language));
    asked.set(language, loading);
    return loading;
  };
}

export const loadChapters = onceEach<ChapterTexts>({
  en: () => import("./englishChapters"),
  ko: () => import("./koreanChapters"),
});

export const loadAnswers = onceEach<AnswerTexts>({
  en: () => import("./englishAnswers"),
  ko: () => import("./koreanAnswers"),
});
