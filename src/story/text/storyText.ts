/**
 * @file A text of the story as the page shows it.
 */
import type { ComponentType } from "react";

/** What a text may use, by the names of its tags. */
export type StoryComponents = Readonly<Record<string, unknown>>;

export interface StoryText {
  readonly title: string;
  /** The text itself; draws what stands in it with the given components. */
  readonly default: ComponentType<{ readonly components: StoryComponents }>;
}
