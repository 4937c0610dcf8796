import { basename } from "node:path";
import { expect, test } from "vitest";
import { filesUnder, sources } from "./sources";

test("no source says `any`", () => {
  const guilty = sources().filter((source) =>
    source.nodes.some((node) => node.type === "TSAnyKeyword"),
  );
  expect(guilty.map((source) => source.path)).toEqual([]);
});

test("no file is named after nothing in particular", () => {
  const vague = /^(utils?|helpers?|common|types|index|misc)\./;
  expect(
    filesUnder("src").filter((path) => vague.test(basename(path))),
  ).toEqual([]);
});
