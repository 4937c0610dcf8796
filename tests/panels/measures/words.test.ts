import { describe, expect, it } from "vitest";
import { measureTexts } from "../../../src/panels/measures/measureTexts";
import { words as measures } from "../../../src/panels/measures/words";
import { words as outcome } from "../../../src/panels/outcome/words";
import { words as rows } from "../../../src/panels/rows/words";
import { words as transport } from "../../../src/panels/transport/words";

const PANELS = { measures, measureTexts, outcome, rows, transport };

/** What the words that are functions are called with. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  tapShort: ["preactivation", "tanh"],
  tapLong: ["preactivation", "tanh"],
  layer: [3],
  units: [32],
  switchLabel: [2, "B"],
};

/** Every sentence, by its path. */
function sentences(
  node: unknown,
  path: string,
  key: string,
): [path: string, text: unknown][] {
  if (typeof node === "function")
    return [
      [
        path,
        (node as (...a: unknown[]) => unknown)(
          ...(ARGUMENTS[key] ?? ["7", "9", "5", "3", "8"]),
        ),
      ],
    ];
  if (typeof node !== "object" || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([name, child]) =>
    sentences(child, `${path}.${name}`, name),
  );
}

describe.each(Object.entries(PANELS))("the words of %s", (name, words) => {
  const en = new Map(sentences(words.en, name, ""));
  const ko = new Map(sentences(words.ko, name, ""));

  it("have the same entries in both languages", () => {
    expect([...ko.keys()]).toEqual([...en.keys()]);
  });

  it("are never empty and never hold a missing value", () => {
    for (const [path, text] of [...en, ...ko]) {
      expect(text, path).toBeTypeOf("string");
      expect(text, path).not.toMatch(/^\s*$|undefined|\[object/u);
    }
  });

  it("have no Korean in the English, and Korean in every Korean sentence", () => {
    for (const [path, text] of en)
      expect(text, path).not.toMatch(/\p{Script=Hangul}/u);
    const sentencesOf = [...ko].filter(
      ([path]) => String(en.get(path)).split(" ").length > 3,
    );
    for (const [path, text] of sentencesOf)
      expect(text, path).toMatch(/\p{Script=Hangul}/u);
  });
});

it("a caution stands beside every measure", () => {
  for (const language of ["en", "ko"] as const)
    for (const measure of Object.values(measureTexts[language]))
      expect(measure.caution.length).toBeGreaterThan(20);
});
