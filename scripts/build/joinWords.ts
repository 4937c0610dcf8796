/**
 * @file Keeps what stands right behind a formula, a component or a bracket on its line: a browser may break there, and would part
 * Korean words from their particles, and any word from its full stop.
 */
interface Node {
  readonly type: string;
  readonly tagName?: string;
  value?: string;
  readonly children?: Node[];
}

/** U+2060: no break on either side. */
const WORD_JOINER = "\u2060";

/** A bracket before the particle of the word that it explains. */
const PARTICLE = /\)(?=\p{Script=Hangul})/gu;

/** A rehype plugin. */
export const joinWords = () => join;

function join({ children = [] }: Node): void {
  children.forEach((child, index) => {
    const before = children[index - 1];
    if (child.type === "text") {
      const text = (child.value ?? "").replaceAll(PARTICLE, `)${WORD_JOINER}`);
      child.value = before && isBox(before) ? joined(text) : text;
    }
    join(child);
  });
}

const joined = (text: string): string =>
  /^\S/.test(text) ? WORD_JOINER + text : text;

const isBox = ({ type, tagName }: Node): boolean =>
  type === "mdxJsxTextElement" || (type === "element" && tagName === "span");
