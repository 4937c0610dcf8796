/**
 * @file The texts of the story as they lie on the disk: chapters and answers to questions, each in a file per language whose name holds
 * its number, its name and its language, and whose head holds its scene and its title.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../src/lab/language.ts";

const FOLDERS = ["src/story/chapters", "src/story/asks"];

export interface StoryText {
  /** "src/story/asks/4-why-no-bias.en.mdx". */
  readonly path: string;
  readonly text: string;
}

/** Every text, as it is written. */
export const readTexts = (): readonly StoryText[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".mdx"))
      .sort()
      .map((name) => ({
        path: `${folder}/${name}`,
        text: readFileSync(join(folder, name), "utf8"),
      })),
  );

const NAME = new RegExp(
  String.raw`/(chapters|asks)/(\d+)-([\w-]+)\.(${LANGUAGES.join("|")})\.mdx$`,
);

export interface TextName {
  readonly kind: "chapters" | "asks";
  readonly number: number;
  readonly name: string;
  readonly language: string;
}

/** Null where a file's name is none of a text. */
export function textName(path: string): TextName | null {
  const [, kind, number, name = "", language = ""] = NAME.exec(path) ?? [];
  return kind === "chapters" || kind === "asks"
    ? { kind, number: Number(number), name, language }
    : null;
}

const HEAD = /^---\nscene: (\S+)\n---\n\n# (.+)\n/;

export interface SplitText {
  /** "" where the head lacks it, as is the title. */
  readonly scene: string;
  /** Stands above the text, not in it. */
  readonly title: string;
  readonly body: string;
}

export function splitText(text: string): SplitText {
  const [head = "", scene = "", title = ""] = HEAD.exec(text) ?? [];
  return { scene, title, body: text.slice(head.length) };
}
