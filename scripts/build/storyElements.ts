/**
 * @file What a component in a text of the story may say, and what must stand in it.
 */
import { CLAIMS, type ClaimName } from "../../src/story/claims/claims.ts";
import {
  ANSWERS,
  type AnswerName,
} from "../../src/story/prediction/answers.ts";
import { TERM_NAMES } from "../../src/story/glossary/terms.ts";
import { PAPERS } from "../../src/story/text/papers.ts";
import { SCENE_NAMES } from "../../src/story/scenes/scenes.ts";

export interface StoryElement {
  readonly name: string;
  readonly given: Readonly<Record<string, string>>;
  readonly children: readonly StoryElement[];
}

type Allowed = Readonly<Record<string, readonly string[]>>;

interface Rule {
  /** What each attribute may be. */
  readonly attributes: Allowed;
  /** What may be left out. */
  readonly optional?: Allowed;
  /** Components in which alone it may stand. */
  readonly inside?: readonly string[];
}

type Rules = Readonly<Record<string, Rule>>;

/** The components of the story. `questions`: those that a text answers. */
export const storyRules = (questions: readonly string[]): Rules => ({
  Experiment: { attributes: { scene: SCENE_NAMES } },
  Diagram: { attributes: { lit: ["1", "2", "deepest", "all"] } },
  PredictLayer: { attributes: { reveal: SCENE_NAMES } },
  PredictCurve: { attributes: { reveal: SCENE_NAMES } },
  PredictChoice: {
    attributes: { reveal: SCENE_NAMES, answer: Object.keys(ANSWERS) },
  },
  Option: {
    attributes: {
      id: Object.values(ANSWERS).flatMap(({ options }) => options),
    },
    inside: ["PredictChoice"],
  },
  Verdict: {
    attributes: { claim: Object.keys(CLAIMS) },
    optional: { after: ["prediction"] },
  },
  Holds: { attributes: {}, inside: ["Verdict"] },
  Fails: { attributes: {}, inside: ["Verdict"] },
  Value: {
    attributes: { of: Object.values(CLAIMS).flatMap(({ numbers }) => numbers) },
    inside: ["Holds", "Fails"],
  },
  Term: { attributes: { word: TERM_NAMES } },
  ChapterCount: { attributes: {} },
  LookFor: { attributes: {} },
  /** Where stars would not do: behind a bracket, before a letter. */
  em: { attributes: {} },
  Ask: { attributes: { question: questions } },
  Cite: { attributes: { paper: Object.keys(PAPERS) } },
});

/** `parent`: the component that it stands in; null at the top. One line each. */
export function elementFaults(
  element: StoryElement,
  parent: StoryElement | null,
  rules: Rules,
): readonly string[] {
  const { name, children } = element;
  const rule = rules[name];
  if (rule === undefined) return [`<${name}> is no component of the story`];
  return [
    ...placeFaults(element, rule, parent),
    ...attributeFaults(element, rule),
    ...outcomeFaults(element),
    ...children.flatMap((child) => elementFaults(child, element, rules)),
  ];
}

function placeFaults(
  { name }: StoryElement,
  { inside }: Rule,
  parent: StoryElement | null,
): readonly string[] {
  if (inside === undefined || inside.includes(parent?.name ?? "")) return [];
  return [`<${name}> must stand in <${inside.join("> or <")}>`];
}

function attributeFaults(
  { name, given }: StoryElement,
  { attributes, optional = {} }: Rule,
): readonly string[] {
  const known = { ...attributes, ...optional };
  const unknown = Object.keys(given).filter((key) => !(key in known));
  const wrong = Object.entries(known).filter(
    ([key, allowed]) =>
      !(key in optional && given[key] === undefined) &&
      !allowed.includes(given[key] ?? ""),
  );
  return [
    ...unknown.map((key) => `<${name}> has no attribute ${key}`),
    ...wrong.map(
      ([key, allowed]) =>
        `<${name}> ${key}="${given[key] ?? ""}" must be one of ${allowed.join(", ")}`,
    ),
  ];
}

/** A verdict says both outcomes, each once, in numbers of its own claim; a choice offers what its answer can be. */
function outcomeFaults({
  name,
  given,
  children,
}: StoryElement): readonly string[] {
  if (name === "Verdict") {
    const outcomes = children.map((child) => child.name).sort();
    const known: readonly string[] =
      CLAIMS[given["claim"] as ClaimName]?.numbers ?? [];
    const strange = valuesIn(children).filter((of) => !known.includes(of));
    return [
      ...(outcomes.join() === "Fails,Holds"
        ? []
        : [
            `a verdict on ${given["claim"]} needs <Holds> and <Fails>, once each`,
          ]),
      ...strange.map((of) => `${given["claim"]} has no number ${of}`),
    ];
  }
  if (name !== "PredictChoice") return [];
  const offered = children
    .filter((child) => child.name === "Option")
    .map((child) => child.given["id"]);
  const possible: readonly string[] =
    ANSWERS[given["answer"] as AnswerName]?.options ?? [];
  const isWhole =
    offered.length === possible.length &&
    possible.every((id) => offered.includes(id));
  return isWhole
    ? []
    : [
        `the answer ${given["answer"]} needs the options ${possible.join(", ")}`,
      ];
}

/** What a reader has guessed is kept by text and kind of guess: a second of a kind would share the first one's answer. */
export function guessFaults(
  elements: readonly StoryElement[],
): readonly string[] {
  const all = elements.flatMap(withInner);
  const guesses = all
    .map(({ name }) => name)
    .filter((name) => name.startsWith("Predict"));
  const waits = all.some(({ given }) => given["after"] === "prediction");
  return [
    ...(new Set(guesses).size < guesses.length
      ? ["a text asks for at most one guess of each kind"]
      : []),
    ...(waits && guesses.length === 0
      ? ["a verdict waits for a prediction that the text does not ask for"]
      : []),
  ];
}

const withInner = (element: StoryElement): readonly StoryElement[] => [
  element,
  ...element.children.flatMap(withInner),
];

const valuesIn = (elements: readonly StoryElement[]): readonly string[] =>
  elements.flatMap(({ name, given, children }) => [
    ...(name === "Value" ? [given["of"] ?? ""] : []),
    ...valuesIn(children),
  ]);
