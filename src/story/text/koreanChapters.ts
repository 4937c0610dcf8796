/**
 * @file The Korean chapters.
 */
import type { StoryText } from "./storyText";

export const texts = import.meta.glob<StoryText>("../chapters/[1-9]*.ko.mdx", {
  eager: true,
});
