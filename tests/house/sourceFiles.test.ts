import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { filesUnder, ROOT, sources } from "./sources";

test("no source says `any`", () => {
  const guilty = sources().filter((source) =>
    source.nodes.some((node) => node.type === "TSAnyKeyword"),
  );
  expect(guilty.map((source) => source.path)).toEqual([]);
});

test("a comment begins with its subject", () => {
  const headless = /(?:\/\*\*?|\/\/) (?:Of|The same|Those|As the|Likewise)\b/;
  const guilty = ["src", "tests", "scripts"]
    .flatMap(filesUnder)
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .flatMap((path) =>
      readFileSync(join(ROOT, path), "utf8")
        .split("\n")
        .filter((line) => headless.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(guilty).toEqual([]);
});

test("no file is named after nothing in particular", () => {
  const vague = /^(utils?|helpers?|common|types|index|misc)\./;
  expect(
    filesUnder("src").filter((path) => vague.test(basename(path))),
  ).toEqual([]);
});
