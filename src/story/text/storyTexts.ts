/**
 * @file The texts of the story in one language, and how they are fetched.
 */
import type { ComponentType } from "react";
import type { Language } from "../../lab/language";
import type { Chapter, Place, Question } from "../../lab/places";

export interface StoryText {
  readonly title: string;
  /** The text itself; draws what stands in it with the given components. */
  readonly default: ComponentType<{
    readonly components: Readonly<Record<string, unknown>>;
  }>;
}

export interface StoryTexts {
  readonly chapters: Readonly<Record<Chapter | 0, StoryText>>;
  readonly questions: Readonly<Record<Question, StoryText>>;
}

const LOADERS: Readonly<
  Record<Language, () => Promise<{ readonly texts: StoryTexts }>>
> = {
  en: () => import("./englishTexts"),
  ko: () => import("./koreanTexts"),
};

const asked = new Map<Language, Promise<StoryTexts>>();

/** The same promise each time; one that has failed is asked anew. */
export function loadTexts(language: Language): Promise<StoryTexts> {
  const known = asked.get(language);
  if (known !== undefined) return known;
  const loading = LOADERS[language]().then(({ texts }) => texts);
  loading.catch(() => asked.delete(language));
  asked.set(language, loading);
  return loading;
}

export const textOf = (
  { chapters, questions }: StoryTexts,
  { chapter, question }: Place,
): StoryText => (question === null ? chapters[chapter] : questions[question]);
