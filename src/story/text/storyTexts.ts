/**
 * @file How the texts of the story are fetched: the opening of a language first, all its chapters and all its answers when the reader
 * goes there.
 */
import type { Bilingual, Language } from "../../lab/language";
import type { StoryComponents, StoryText } from "./storyText";

/** What the story opens with. */
export interface Contents {
  readonly opening: StoryText;
  /** What each chapter is called, by its number; 0 is the opening. */
  readonly titles: readonly string[];
}

/** All but the opening, by their numbers. */
type Chapters = ReadonlyMap<number, StoryText>;
/** By the names of the questions, in the order in which these are listed. */
type Answers = ReadonlyMap<string, StoryText>;

/** What comes of the files of a folder, by their paths. */
type Files<Content> = Readonly<Record<string, Content>>;

const NAME = /(\d+)-([\w-]+)\.\w+\.mdx$/;

function contentsInOrder<Content>(files: Files<Content>) {
  return Object.entries(files)
    .map(([path, content]) => {
      const [, number, name = path] = NAME.exec(path) ?? [];
      return { number: Number(number), name, content };
    })
    .toSorted((one, other) => one.number - other.number);
}

type Loaders<Loaded> = Bilingual<() => Promise<{ readonly texts: Loaded }>>;

/** Every call for a language gets one promise; one that has failed is asked anew. */
function onceEach<Loaded, Texts>(
  loaders: Loaders<Loaded>,
  textsOf: (loaded: Loaded) => Texts,
): (language: Language) => Promise<Texts> {
  const asked = new Map<Language, Promise<Texts>>();
  return (language) => {
    const known = asked.get(language);
    if (known !== undefined) return known;
    const loading = loaders[language]().then(({ texts }) => textsOf(texts));
    loading.catch(() => asked.delete(language));
    asked.set(language, loading);
    return loading;
  };
}

export const loadContents = onceEach(
  {
    en: () => import("./englishOpening"),
    ko: () => import("./koreanOpening"),
  },
  ({ opening, titles }): Contents => ({
    opening,
    titles: contentsInOrder(titles).map(({ content }) => content),
  }),
);

export const loadChapters = onceEach(
  {
    en: () => import("./englishChapters"),
    ko: () => import("./koreanChapters"),
  },
  (files): Chapters =>
    new Map(
      contentsInOrder(files).map(({ number, content }) => [number, content]),
    ),
);

export const loadAnswers = onceEach(
  {
    en: () => import("./englishAnswers"),
    ko: () => import("./koreanAnswers"),
  },
  (files): Answers =>
    new Map(contentsInOrder(files).map(({ name, content }) => [name, content])),
);

let live: Promise<StoryComponents> | null = null;

/** What chapters and answers are drawn with. */
export function loadLive(): Promise<StoryComponents> {
  live ??= import("./liveComponents").then((module) => module.LIVE_COMPONENTS);
  live.catch(() => (live = null));
  return live;
}
