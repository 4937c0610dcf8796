/**
 * @file The papers that a text of the story can cite.
 */
export const PAPER_NAMES = ["ioffe", "santurkar", "bjorck", "awais"] as const;
export type PaperName = (typeof PAPER_NAMES)[number];
