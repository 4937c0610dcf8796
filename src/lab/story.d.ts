/**
 * @file The places of the story, as the build reads them off its texts; scripts/build/story.ts makes it.
 */
declare module "virtual:story" {
  /** The name of each chapter's scene; the chapter's number is its index, 0 the opening's. */
  export const chapters: readonly string[];
  /** The name of the scene of each question, by the question's name in the address, in the order in which questions are listed. */
  export const questions: Readonly<Record<string, string>>;
}
