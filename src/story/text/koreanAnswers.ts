/**
 * @file The Korean answers to questions.
 */
import type { StoryText } from "./storyText";

export const texts = import.meta.glob<StoryText>("../asks/*.ko.mdx", {
  eager: true,
});
