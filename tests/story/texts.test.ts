import { expect, test } from "vitest";
import { storyFaults } from "../../scripts/build/storyFaults";
import { placesOf } from "../../scripts/build/storyPlaces";
import {
  readTexts,
  splitText,
  type StoryText,
} from "../../scripts/build/storyTexts";
import { LANGUAGES } from "../../src/lab/language";

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

test("the story has its chapters and answers in every language, and no fault", () => {
  const { chapters, questions } = placesOf(TEXTS);
  const places = [...chapters, ...Object.keys(questions)].length;
  expect(places).toBeGreaterThan(20);
  expect(TEXTS).toHaveLength(LANGUAGES.length * places);
  expect(storyFaults(TEXTS)).toEqual([]);
});

test("a chapter that is missing in one language fails the build", () => {
  const faults = storyFaults(TEXTS.filter(({ path }) => path !== FLOOR));
  expect(faults).toEqual([`${FLOOR} is missing`]);
});

test.each([
  [
    "title",
    "# A steady input\n",
    "",
    "must begin with its scene and its title",
  ],
  ["scene", "scene: steady-input\n", "", "must begin with its scene"],
  ["known scene", "steady-input", "x", "the scene x must be one of opening"],
  ["scene of the other language", "steady-input", "noisy", "in their scene"],
])("a chapter without a %s fails the build", (_what, head, other, fault) => {
  const faults = storyFaults(
    withText(STEADY, (text) => text.replace(head, other)),
  );
  expect(faults.join("\n")).toContain(fault);
});

test("a chapter that is left out by its number fails the build", () => {
  const texts = TEXTS.filter(({ path }) => !path.includes("2-movingFloor"));
  expect(storyFaults(texts).join("\n")).toContain(
    `chapters are numbered 0 to ${placesOf(TEXTS).chapters.length - 2}`,
  );
});

test.each([
  ["chapter of the same number", "chapters/2-movingFloor", "chapters/3-other"],
  ["answer of the same number", "asks/4-why-no-bias", "asks/5-other"],
  ["answer of the same name", "asks/4-why-no-bias", "asks/14-why-no-bias"],
])("another %s fails the build", (_what, from, to) => {
  const more = TEXTS.filter(({ path }) => path.includes(from)).map((one) => ({
    ...one,
    path: one.path.replace(from, to),
  }));
  expect(more).toHaveLength(LANGUAGES.length);
  expect(storyFaults([...TEXTS, ...more]).join("\n")).toMatch(
    /there are two (chapters|asks) of this (number|name)/,
  );
});

test("an answer that leaves out a number fails the build", () => {
  const texts = TEXTS.filter(({ path }) => !path.includes("asks/4-"));
  expect(storyFaults(texts).join("\n")).toContain("asks are numbered 1 to");
});

test.each([
  [
    "second guess of a kind",
    STEADY,
    /<PredictChoice[\s\S]*<\/PredictChoice>/,
    "$&\n\n$&",
    "at most one guess of each kind",
  ],
  [
    "verdict that waits for no guess",
    STEADY,
    /<PredictChoice[\s\S]*<\/PredictChoice>/,
    "",
    "waits for a prediction",
  ],
])("a %s fails the build", (_what, path, from, to, fault) => {
  const faults = storyFaults(withText(path, (text) => text.replace(from, to)));
  expect(faults.join("\n")).toContain(fault);
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

/** The number of words of a screen, without titles, formulas, components and what stands in verdicts, predictions and buttons. */
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
    for (const screen of splitText(text).body.split(/^---$/m)) {
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
