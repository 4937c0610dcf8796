/**
 * @file What is wrong with the texts of the story: a text that exists in one language only, components that differ between the
 * languages, a head without a scene or a title, a component, scene, claim, number or word that the page does not know, a verdict that
 * lacks an outcome.
 */
import { createProcessor } from "@mdx-js/mdx";
import remarkMath from "remark-math";
import { LANGUAGES } from "../../src/lab/language.ts";
import { SCENE_NAMES } from "../../src/story/scenes/scenes.ts";
import {
  elementFaults,
  guessFaults,
  storyRules,
  type StoryElement,
} from "./storyElements.ts";
import { placesOf } from "./storyPlaces.ts";
import { splitText, textName, type StoryText } from "./storyTexts.ts";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly attributes?: readonly {
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly Node[];
}

/** One line each; none where all is well. */
export function storyFaults(texts: readonly StoryText[]): readonly string[] {
  const { questions } = placesOf(texts);
  const rules = storyRules(Object.keys(questions));
  const parsed = new Map(
    texts.map(({ path, text }) => [path, elementsOf(text)] as const),
  );
  return texts.flatMap(({ path, text }) => [
    ...headFaults(path, text),
    ...numberFaults(path, texts),
    ...starFaults(path, text),
    ...languageFaults(path, texts, parsed),
    ...parsed
      .get(path)!
      .flatMap((element) => elementFaults(element, null, rules))
      .concat(guessFaults(parsed.get(path)!))
      .map((fault) => `${path}: ${fault}`),
  ]);
}

function headFaults(path: string, text: string): readonly string[] {
  const { scene, title } = splitText(text);
  if (title === "")
    return [`${path} must begin with its scene and its title: scene: …, # …`];
  const scenes: readonly string[] = SCENE_NAMES;
  return scenes.includes(scene)
    ? []
    : [`${path}: the scene ${scene} must be one of ${scenes.join(", ")}`];
}

/**
 * The number of a chapter is its place, and the name of an answer its address: one that is left out would shift those behind it, and
 * of two that are alike one would never be seen.
 */
function numberFaults(
  path: string,
  texts: readonly StoryText[],
): readonly string[] {
  const name = textName(path);
  if (name === null)
    return [`${path}: a text is named after number, name and language`];
  const { kind, language } = name;
  const ofKind = texts
    .map((one) => textName(one.path))
    .filter((other) => other?.kind === kind);
  const first = kind === "chapters" ? 0 : 1;
  const numbers = new Set(ofKind.map((other) => other?.number));
  const last = first + numbers.size - 1;
  const occurs = (key: "number" | "name") =>
    ofKind.filter(
      (other) => other?.language === language && other[key] === name[key],
    ).length;
  return [
    ...(name.number >= first && name.number <= last
      ? []
      : [`${path}: ${kind} are numbered ${first} to ${last}`]),
    ...(occurs("number") > 1
      ? [`${path}: there are two ${kind} of this number`]
      : []),
    ...(occurs("name") > 1
      ? [`${path}: there are two ${kind} of this name`]
      : []),
  ];
}

/** Stars and bars that Markdown does not take for emphasis would be seen as such. */
const starFaults = (path: string, text: string) =>
  hasStar(treeOf(text))
    ? [`${path}: a star is left over; emphasise with <em>`]
    : [];

const hasStar = ({ type, value, children = [] }: Node): boolean =>
  (type === "text" && /[*_]/.test(value ?? "")) || children.some(hasStar);

/** What the text in the other language lacks, or has otherwise. */
function languageFaults(
  path: string,
  texts: readonly StoryText[],
  parsed: ReadonlyMap<string, readonly StoryElement[]>,
): readonly string[] {
  const sceneAt = (at: string) =>
    texts.flatMap((one) => (one.path === at ? splitText(one.text).scene : []));
  return LANGUAGES.flatMap((language) => {
    const other = path.replace(/\.\w+\.mdx$/, `.${language}.mdx`);
    const there = parsed.get(other);
    if (there === undefined) return [`${other} is missing`];
    const isSame = {
      scene: sceneAt(other).join() === sceneAt(path).join(),
      components: outline(there) === outline(parsed.get(path)!),
    };
    return Object.entries(isSame)
      .filter(([, same]) => !same)
      .map(([what]) => `${path} and ${other} differ in their ${what}`);
  });
}

/** What each language uses as it needs it. */
const FREE = ["Term", "Cite", "em"];

/** The components that stand for something the page does, in their order; words are explained where each language needs it. */
const outline = (elements: readonly StoryElement[]): string =>
  JSON.stringify(
    elements.filter(({ name }) => !FREE.includes(name)).map(shape),
  );

const shape = ({ name, given, children }: StoryElement): unknown => [
  name,
  given,
  children
    .filter(({ name: inner }) => ![...FREE, "Value"].includes(inner))
    .map(shape),
];

/** The outermost components of a text, each with those inside it. Throws where the text is no MDX. */
const elementsOf = (text: string): readonly StoryElement[] =>
  within(treeOf(text));

/** Texts are looked at more than once. */
const TREES = new Map<string, Node>();

function treeOf(text: string): Node {
  const known = TREES.get(text);
  if (known !== undefined) return known;
  const { body } = splitText(text);
  const processor = createProcessor({ remarkPlugins: [remarkMath] });
  const tree = processor.parse(body) as Node;
  TREES.set(text, tree);
  return tree;
}

function within(node: Node): readonly StoryElement[] {
  return (node.children ?? []).flatMap((child): readonly StoryElement[] => {
    if (child.type === "mdxjsEsm") return [element("import", {}, [])];
    if (!child.type.startsWith("mdxJsx")) return within(child);
    return [element(child.name ?? "", attributesOf(child), within(child))];
  });
}

const element = (
  name: string,
  given: StoryElement["given"],
  children: readonly StoryElement[],
): StoryElement => ({ name, given, children });

const attributesOf = ({ attributes = [] }: Node): StoryElement["given"] =>
  Object.fromEntries(
    attributes.map(({ name, value }) => [
      name ?? "…",
      typeof value === "string" ? value : "{…}",
    ]),
  );
