/**
 * @file What is wrong with the texts of the story: a text that exists in one language only, components that differ between the
 * languages, a component, scene, claim, number or word that the page does not know, a verdict that lacks an outcome.
 */
import { createProcessor } from "@mdx-js/mdx";
import remarkMath from "remark-math";
import { LANGUAGES } from "../../src/lab/language.ts";
import { elementFaults, type StoryElement } from "./storyElements.ts";

export interface StoryText {
  /** Ends in ".en.mdx" or ".ko.mdx". */
  readonly path: string;
  readonly text: string;
}

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

const NAME = /^(.*)\.(en|ko)\.mdx$/;

/** One line each; none where all is well. */
export function storyFaults(texts: readonly StoryText[]): readonly string[] {
  const parsed = new Map(
    texts.map(({ path, text }) => [path, elementsOf(text)] as const),
  );
  return [...parsed].flatMap(([path, elements]) => [
    ...titleFaults(path, texts),
    ...starFaults(path, texts),
    ...languageFaults(path, elements, parsed),
    ...elements
      .flatMap((element) => elementFaults(element, null))
      .map((fault) => `${path}: ${fault}`),
  ]);
}

const TITLE = /^# (.+)\n/;

/** The first line is the title; it stands above the text, not in it. */
export function splitTitle(text: string): { title: string; body: string } {
  const [line = "", title = ""] = TITLE.exec(text) ?? [];
  return { title, body: text.slice(line.length) };
}

const titleFaults = (path: string, texts: readonly StoryText[]) =>
  texts
    .filter((one) => one.path === path && splitTitle(one.text).title === "")
    .map(() => `${path} must begin with its title: # …`);

/** Stars and bars that Markdown does not take for emphasis would be seen as such. */
const starFaults = (path: string, texts: readonly StoryText[]) =>
  texts
    .filter((one) => one.path === path && hasStar(treeOf(one.text)))
    .map(() => `${path}: a star is left over; emphasise with <em>`);

const hasStar = ({ type, value, children = [] }: Node): boolean =>
  (type === "text" && /[*_]/.test(value ?? "")) || children.some(hasStar);

/** What the text in the other language lacks, or has otherwise. */
function languageFaults(
  path: string,
  elements: readonly StoryElement[],
  all: ReadonlyMap<string, readonly StoryElement[]>,
): readonly string[] {
  const [, name] = NAME.exec(path) ?? [];
  if (name === undefined) return [`${path}: no language in the file's name`];
  return LANGUAGES.flatMap((language) => {
    const other = `${name}.${language}.mdx`;
    const there = all.get(other);
    if (there === undefined) return [`${other} is missing`];
    return outline(there) === outline(elements)
      ? []
      : [`${path} and ${other} differ in their components`];
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

const treeOf = (text: string): Node =>
  createProcessor({ remarkPlugins: [remarkMath] }).parse(text) as Node;

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
