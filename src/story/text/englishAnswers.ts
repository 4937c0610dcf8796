/**
 * @file The English answers to questions.
 */
import type { StoryText } from "./storyText";

export const texts = import.meta.glob<StoryText>("../asks/*.en.mdx", {
  eager: true,
});
