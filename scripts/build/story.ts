/**
 * @file Compiles the texts of the story: `import Text from "….mdx"` gives a component, `….mdx?title` its title alone. Formulas
 * between dollar signs become MathML, so that nothing is shipped for them. Before anything is compiled, all texts are checked; see
 * storyFaults.ts.
 */
import { compile } from "@mdx-js/mdx";
import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";
import { runnerImport, type Plugin } from "vite";
import { LANGUAGES } from "../../src/lab/language.ts";
import { chapterCount } from "../../src/story/chapterCount.ts";
import { joinWords } from "./joinWords.ts";
import { placesOf } from "./storyPlaces.ts";
import { readTexts, splitText } from "./storyTexts.ts";

export function story(): Plugin {
  return {
    name: "story",
    enforce: "pre",
    async buildStart() {
      const { module } = await runnerImport<typeof import("./storyFaults.ts")>(
        "./scripts/build/storyFaults.ts",
      );
      const faults = module.storyFaults(readTexts());
      if (faults.length > 0) this.error(faults.join("\n"));
    },
    async transform(source, id) {
      const [path = "", query] = id.split("?", 2);
      if (!path.endsWith(".mdx")) return null;
      const { title, body } = splitText(source);
      if (query === "title")
        return { code: `export default ${JSON.stringify(title)};`, map: null };
      const code = `export const title = ${JSON.stringify(title)};\n${await compiled(body, path)}`;
      return { code, map: null };
    },
    transformIndexHtml: { order: "pre", handler: countChapters },
  };
}

async function compiled(value: string, path: string): Promise<string> {
  const module = await compile(
    { value, path },
    {
      remarkPlugins: [remarkMath],
      rehypePlugins: [
        [rehypeKatex, { output: "mathml", strict: "error" }],
        joinWords,
      ],
    },
  );
  return String(module);
}

/** The page without scripts says how many chapters there are where it has "{chapters:en}", and so in each language. */
function countChapters(html: string): string {
  const { chapters } = placesOf(readTexts());
  return LANGUAGES.reduce((text, language) => {
    const place = `{chapters:${language}}`;
    if (!text.includes(place)) throw new Error(`index.html lacks ${place}`);
    return text.replaceAll(place, chapterCount[language](chapters.length - 1));
  }, html);
}
