/**
 * @file What must not change: where addresses lead, what is said of them, and the bits of short runs. The answers stand in
 * frozen/addresses.json; a test only compares with them. How they are written: frozen/program.ts.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answerOf } from "./frozen/answer";
import type { Corpus, Entry } from "./frozen/corpus";

const CORPUS = JSON.parse(
  readFileSync(new URL("frozen/addresses.json", import.meta.url), "utf8"),
) as Corpus;

const LONGEST = 100;

const titleOf = ({ address, steps }: Entry): string =>
  (address === "" ? "an empty address" : address.slice(0, LONGEST)) +
  (steps === undefined ? "" : `, ${steps} updates`);

describe.each(Object.entries(CORPUS))("%s", (_subject, entries) => {
  test.each(entries.map((entry) => [titleOf(entry), entry] as const))(
    "%s",
    (_title, { address, steps, answer }) => {
      expect(answer, "has no answer yet").toBeDefined();
      expect(answerOf(address, steps)).toEqual(answer);
    },
  );
});

test("no address stands in the corpus twice", () => {
  const all = Object.values(CORPUS).flat();
  const keys = new Set(all.map(({ address, steps }) => `${address} ${steps}`));
  expect(keys.size).toBe(all.length);
});
