/**
 * @file Which numbers the story's sentences about a claim name, read off its texts in all languages.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClaimName } from "../../../src/story/claims/claims";

const FOLDERS = ["src/story/chapters", "src/story/asks"];

const VERDICT = /<Verdict claim="([\w-]+)".*?<\/Verdict>/gs;
const SENTENCES = {
  holds: /<Holds>.*?<\/Holds>/gs,
  fails: /<Fails>.*?<\/Fails>/gs,
};
const VALUE = /<Value of="(\w+)"/g;

const verdicts = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".mdx"))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      return [...text.matchAll(VERDICT)].map(([all, claim]) => ({
        all,
        claim,
      }));
    }),
);

/** The numbers that one of its two sentences names somewhere. */
export function namedNumbers(
  claim: ClaimName,
  kind: keyof typeof SENTENCES,
): ReadonlySet<string> {
  const sentences = verdicts
    .filter((verdict) => verdict.claim === claim)
    .flatMap(({ all }) => all.match(SENTENCES[kind]) ?? []);
  const names = sentences.flatMap((sentence) =>
    [...sentence.matchAll(VALUE)].map(([, name]) => name!),
  );
  return new Set(names);
}
