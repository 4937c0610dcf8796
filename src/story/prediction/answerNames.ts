/**
 * @file The questions that a reader answers by choosing, and what each can come out as.
 */
export const ANSWERS = {
  "frozen-drift": ["none", "less", "same"],
  "bias-gradient": ["zero", "smaller", "same"],
  "learned-scale": ["narrower", "one", "wider"],
  "pair-accuracy": ["higher", "alike", "lower"],
  "noisy-accuracy": ["higher", "alike", "lower"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type AnswerName = keyof typeof ANSWERS;
export type AnswerOption = (typeof ANSWERS)[AnswerName][number];
