/**
 * @file The texts of the story, and how they are fetched: the opening of a language first, all its chapters and all its answers when
 * the reader goes there.
 */
import type { ComponentType } from "react";
import type { Language } from "../../lab/language";
import type { Chapter, Question } from "../../lab/places";

/** What a text may use, by the names of its tags. */
export type StoryComponents = Readonly<Record<string, unknown>>;

export interface StoryText {
  readonly title: string;
  /** The text itself; draws what stands in it with the given components. */
  readonly default: ComponentType<{
    readonly components: StoryComponents;
  }>;
}

/** What the story opens with. */
export interface Contents {
  readonly opening: StoryText;
  readonly titles: Readonly<Record<Chapter | 0, string>>;
}
export type ChapterTexts = Readonly<Record<Chapter, StoryText>>;
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

export const loadContents = onceEach<Contents>({
  en: () => import("./englishOpening"),
  ko: () => import("./koreanOpening"),
});

export const loadChapters = onceEach<ChapterTexts>({
  en: () => import("./englishChapters"),
  ko: () => import("./koreanChapters"),
});

export const loadAnswers = onceEach<AnswerTexts>({
  en: () => import("./englishAnswers"),
  ko: () => import("./koreanAnswers"),
});

let live: Promise<StoryComponents> | null = null;

/** What chapters and answers are drawn with. */
export function loadLive(): Promise<StoryComponents> {
  live ??= import("./liveComponents").then((module) => module.LIVE_COMPONENTS);
  live.catch(() => (live = null));
  return live;
}
