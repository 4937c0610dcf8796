/**
 * @file Compiles the texts of the story: `import Text from "….mdx"` gives a component, `….mdx?title` its title alone. Formulas between dollar signs become
 * MathML, so that nothing is shipped for them. Before anything is compiled, all texts are checked; see storyFaults.ts.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "@mdx-js/mdx";
import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";
import type { Plugin } from "vite";
import { joinWords } from "./joinWords.ts";
import { splitTitle, storyFaults, type StoryText } from "./storyFaults.ts";

const FOLDERS = ["src/story/chapters", "src/story/asks"];

export function story(): Plugin {
  return {
    name: "story",
    enforce: "pre",
    buildStart() {
      const faults = storyFaults(readTexts());
      if (faults.length > 0) this.error(faults.join("\n"));
    },
    async transform(source, id) {
      const [path = "", query] = id.split("?", 2);
      if (!path.endsWith(".mdx")) return null;
      const { title, body } = splitTitle(source);
      if (query === "title")
        return { code: `export default ${JSON.stringify(title)};`, map: null };
      const { value } = await compile(
        { value: body, path },
        {
          remarkPlugins: [remarkMath],
          rehypePlugins: [
            [rehypeKatex, { output: "mathml", strict: "error" }],
            joinWords,
          ],
        },
      );
      const code = `export const title = ${JSON.stringify(title)};\n${String(value)}`;
      return { code, map: null };
    },
  };
}

/** All texts of the story, as they are written. */
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
