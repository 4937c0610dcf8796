/**
 * @file Where the reader is in the story: names only. The texts are the story's own.
 */
export const CHAPTERS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** Questions that learners ask, each with a page that answers it. */
export const QUESTIONS = [
  "what-is-ics",
  "is-ics-why-it-works",
  "why-gamma-beta",
  "why-no-bias",
  "before-or-after",
  "training-or-inference",
  "momentum-one",
  "small-batches",
  "higher-learning-rates",
  "initialisation",
  "regularisation",
  "through-the-statistics",
  "per-unit-or-layer",
] as const;
export type Question = (typeof QUESTIONS)[number];

/** The opening, a chapter, or the answer to a question that was asked from there. */
export interface Place {
  /** 0: the opening. */
  readonly chapter: Chapter | 0;
  readonly question: Question | null;
}

export const OPENING: Place = { chapter: 0, question: null };

export const isSamePlace = (one: Place, other: Place): boolean =>
  one.chapter === other.chapter && one.question === other.question;

/** The chapter of that number; undefined where there is none. */
export const chapterOf = (number: number): Chapter | 0 | undefined =>
  ([0, ...CHAPTERS] as const).find((chapter) => chapter === number);
