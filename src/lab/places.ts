/**
 * @file Where the reader is in the story. Which places there are, the build reads off its texts; see story.d.ts.
 */

/** The opening, a chapter, or the answer to a question that was asked from there. */
export interface Place {
  /** 0: the opening. */
  readonly chapter: number;
  readonly question: string | null;
}

export const OPENING: Place = { chapter: 0, question: null };

export const isSamePlace = (one: Place, other: Place): boolean =>
  one.chapter === other.chapter && one.question === other.question;
