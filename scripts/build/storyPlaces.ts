/**
 * @file The places of the story, read off its texts: "virtual:story", for code that must know their names and none of their texts.
 */
import type { Plugin } from "vite";
import {
  readTexts,
  splitText,
  textName,
  type StoryText,
} from "./storyTexts.ts";

/** The places of the story: the scene of each chapter, by its number, and of each question, by its name in the address. */
export interface StoryPlaces {
  readonly chapters: readonly string[];
  readonly questions: Readonly<Record<string, string>>;
}

export function placesOf(texts: readonly StoryText[]): StoryPlaces {
  const heads = texts
    .flatMap(({ path, text }) => {
      const name = textName(path);
      const { scene } = splitText(text);
      return name?.language === "en" ? [{ ...name, scene }] : [];
    })
    .toSorted((one, other) => one.number - other.number);
  return {
    chapters: heads
      .filter(({ kind }) => kind === "chapters")
      .map(({ scene }) => scene),
    questions: Object.fromEntries(
      heads
        .filter(({ kind }) => kind === "asks")
        .map(({ name, scene }) => [name, scene]),
    ),
  };
}

const PLACES = "virtual:story";

export function storyPlaces(): Plugin {
  return {
    name: "story-places",
    resolveId: (id) => (id === PLACES ? `\0${PLACES}` : null),
    load(id) {
      if (id !== `\0${PLACES}`) return null;
      const { chapters, questions } = placesOf(readTexts());
      return `export const chapters = ${JSON.stringify(chapters)}; export const questions = ${JSON.stringify(questions)};`;
    },
  };
}
