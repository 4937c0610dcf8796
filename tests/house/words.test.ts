import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesUnder, ROOT } from "./sources";

const korean = (entries: string) => `
import { bilingual } from "../src/lab/language";
export const words = bilingual({
  en: {
    title: "Rows",
    layer: (layer: number) => (layer === 1 ? "first" : "other"),
    runs: { A: "left", B: "right" } satisfies Record<"A" | "B", string>,
  },
  ko: { ${entries} },
});
export const said: string = words.ko.layer(1) + words.en.runs.A;
`;
const TITLE = `title: "줄"`;
const LAYER = "layer: (layer) => `${layer.toFixed()}층`";
const RUNS = `runs: { A: "왼쪽", B: "오른쪽" }`;

const CASES = {
  "the same words in both languages": [TITLE, LAYER, RUNS],
  "a missing Korean sentence": [LAYER, RUNS],
  "a missing Korean sentence of several": [TITLE, LAYER, `runs: { A: "왼쪽" }`],
  "a superfluous Korean sentence": [TITLE, LAYER, RUNS, `more: "더"`],
  "a Korean sentence of another parameter": [
    TITLE,
    "layer: (layer: string) => `${layer}층`",
    RUNS,
  ],
  "a Korean sentence in place of a function": [TITLE, `layer: "층"`, RUNS],
};

/** Which of the cases the compiler refuses. */
function refused(): string[] {
  const folder = mkdtempSync(join(ROOT, ".words-"));
  const names = Object.keys(CASES);
  try {
    Object.values(CASES).forEach((entries, index) =>
      writeFileSync(join(folder, `case${index}.ts`), korean(entries.join())),
    );
    const config = { extends: "../tsconfig.json", include: ["*.ts"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const said = compilerOutput(join(folder, "tsconfig.json"));
    return names.filter((_, index) => said.includes(`case${index}.ts(`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compilerOutput(config: string): string {
  try {
    const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
    return execFileSync(process.execPath, [compiler, "-p", config], {
      encoding: "utf8",
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test("a Korean text that does not say exactly what the English one says does not compile", () => {
  const [same, ...others] = Object.keys(CASES);
  expect(refused()).toEqual(others);
  expect(others).not.toContain(same);
});

test("components ask for the language where they are told of words that come late", () => {
  const alone = filesUnder("src").filter(
    (path) =>
      path.endsWith(".tsx") &&
      /useLab\(\(state\) => state\.view\.language\)/.test(
        readFileSync(join(ROOT, path), "utf8"),
      ),
  );
  expect(alone).toEqual([]);
});
