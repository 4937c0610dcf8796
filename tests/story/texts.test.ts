import { expect, test } from "vitest";
import { readTexts } from "../../scripts/build/story";
import { storyFaults, type StoryText } from "../../scripts/build/storyFaults";

const TEXTS = readTexts();

/** The story with one text changed. */
const withText = (
  path: string,
  change: (text: string) => string,
): readonly StoryText[] =>
  TEXTS.map((one) =>
    one.path === path ? { path, text: change(one.text) } : one,
  );

const STEADY = "src/story/chapters/1-steadyInput.en.mdx";
const FLOOR = "src/story/chapters/2-movingFloor.ko.mdx";

test("the story has eight chapters and thirteen answers in two languages, and no fault", () => {
  expect(TEXTS).toHaveLength(2 * (8 + 13));
  expect(storyFaults(TEXTS)).toEqual([]);
});

test("a chapter that is missing in one language fails the build", () => {
  const faults = storyFaults(TEXTS.filter(({ path }) => path !== FLOOR));
  expect(faults).toEqual([`${FLOOR} is missing`]);
});

test.each([
  ["Holds", /<Holds>.*<\/Holds>/],
  ["Fails", /<Fails>.*<\/Fails>/],
])("a verdict without <%s> fails the build", (_outcome, sentence) => {
  const texts = withText(STEADY, (text) => text.replace(sentence, ""));
  expect(storyFaults(texts)).toContain(
    `${STEADY}: a verdict on frozen-layer-is-still needs <Holds> and <Fails>, once each`,
  );
});

test.each([
  ["a component nobody knows", "<Marquee />", "<Marquee> is no component"],
  ["a scene nobody knows", '<Experiment scene="x">x</Experiment>', 'scene="x"'],
  ["a word nobody knows", '<Term word="x">x</Term>', 'word="x"'],
  ["an outcome by itself", "<Holds>so</Holds>", "must stand in <Verdict>"],
  ["code", 'import a from "a";', "<import> is no component"],
  ["stars that would be seen", "이것이 *이동(drift)*입니다", "a star is left"],
])("%s fails the build", (_what, added, fault) => {
  const faults = storyFaults(
    withText(STEADY, (text) => `${text}\n${added}\n`),
  ).join("\n");
  expect(faults).toContain(fault);
});

test("a number that a claim does not have fails the build", () => {
  const texts = withText(STEADY, (text) =>
    text.replace('of="frozenDrift"', 'of="ratio"'),
  );
  expect(storyFaults(texts)).toContain(
    `${STEADY}: frozen-layer-is-still has no number ratio`,
  );
});

test("languages that differ in what they do fail the build", () => {
  const texts = withText(FLOOR, (text) =>
    text.replace('scene="relu-digits"', 'scene="spirals"'),
  );
  expect(storyFaults(texts).join("\n")).toContain("differ in their components");
});

test("a choice that leaves out what could come out fails the build", () => {
  const texts = withText(STEADY, (text) =>
    text.replace(/ {2}<Option id="less">.*\n/, ""),
  );
  expect(storyFaults(texts)).toContain(
    `${STEADY}: the answer frozen-drift needs the options none, less, same`,
  );
});

/** Without titles, formulas, components and what stands in verdicts, predictions and buttons. */
const prose = (screen: string) =>
  screen
    .replaceAll(/^#.*$/gm, "")
    .replaceAll(/\$\$[\s\S]*?\$\$/g, "")
    .replaceAll(/<(Verdict|Predict\w+|Experiment)\b[\s\S]*?<\/\1>/g, "")
    .replaceAll(/<[^>]*>/g, "")
    .split(/\s+/)
    .filter((word) => /[\p{Letter}\d]/u.test(word)).length;

const CHAPTERS = TEXTS.filter(
  ({ path }) => path.includes("/chapters/") && path.endsWith(".en.mdx"),
);

test.each(CHAPTERS.map(({ path, text }) => [path, text] as const))(
  "each screen of %s has 80 to 150 words",
  (_path, text) => {
    for (const screen of text.split(/^---$/m)) {
      expect(prose(screen)).toBeGreaterThanOrEqual(80);
      expect(prose(screen)).toBeLessThanOrEqual(150);
    }
  },
);

test("no Korean sentence is left in English", () => {
  const korean = TEXTS.filter(({ path }) => path.endsWith(".ko.mdx"));
  const sentences = korean.flatMap(({ text }) =>
    text
      .replaceAll(/\$\$[\s\S]*?\$\$|\$[^$\n]*\$/g, "")
      .replaceAll(/<[^>]*>/g, "")
      .split(/(?<=[.?])\s|\n/)
      .filter((sentence) => /[a-z]{3,} [a-z]{3,} [a-z]{3,}/i.test(sentence)),
  );
  expect(
    sentences.filter((sentence) => !/\p{Script=Hangul}/u.test(sentence)),
  ).toEqual([]);
});
