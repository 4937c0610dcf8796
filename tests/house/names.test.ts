import { expect, test } from "vitest";
import { parse, sources, type Source, type SyntaxNode } from "./sources";

/** Each room's own, always under the same name: the words of a panel, the texts of a part of the story in one language. */
const CONVENTIONS = new Set(["words", "texts"]);
/** What is fetched late bears the name of the component that it becomes. */
const LATE = new Set(["late", "lazy"]);

interface Named {
  readonly name: string;
  readonly path: string;
  readonly isExported: boolean;
}

const nameIn = (node: unknown): string | undefined =>
  (node as { name?: string } | null | undefined)?.name;

const isLate = ({ init }: { init?: SyntaxNode | null }): boolean =>
  init?.type === "CallExpression" && LATE.has(nameIn(init["callee"]) ?? "");

/** The names that a statement at the top of a file gives. */
function namesOf(statement: SyntaxNode): readonly string[] {
  const declarations = statement["declarations"] as
    readonly { id: unknown; init?: SyntaxNode | null }[] | undefined;
  const given = declarations
    ? declarations.filter((one) => !isLate(one)).map(({ id }) => nameIn(id))
    : [nameIn(statement["id"])];
  return given.filter((name) => name !== undefined);
}

function namedIn({ path, nodes }: Source): readonly Named[] {
  const body = (nodes[0] as unknown as { body: readonly SyntaxNode[] }).body;
  return body.flatMap((statement) => {
    const exported = statement["declaration"] as SyntaxNode | undefined;
    const isExported = exported != null;
    return [...new Set(namesOf(exported ?? statement))].map((name) => ({
      name,
      path,
      isExported,
    }));
  });
}

/** Names that two files give, and at least one of them to the others. */
function borneTwice(files: readonly Source[]): readonly string[] {
  const all = new Map<string, Named[]>();
  for (const one of files.flatMap(namedIn))
    all.set(one.name, [...(all.get(one.name) ?? []), one]);
  return [...all]
    .filter(
      ([name, found]) =>
        !CONVENTIONS.has(name) &&
        new Set(found.map(({ path }) => path)).size > 1 &&
        found.some(({ isExported }) => isExported),
    )
    .map(([name, found]) => [name, ...found.map(({ path }) => path)].join(" "));
}

test("no name that a file exports means something else in another", () => {
  expect(borneTwice(sources())).toEqual([]);
});

test("a name that is borne twice is found, functions, constants and types alike", () => {
  const files = [
    parse("a.ts", "export function f() {} export const words = 1; let one;"),
    parse("b.ts", "const f = () => 1; const words = 2; let one;"),
    parse("c.ts", "export const Panel = 1; export interface T {}"),
    parse("d.ts", "const Panel = late(() => 1); type T = 1;"),
  ];
  expect(borneTwice(files)).toEqual(["f a.ts b.ts", "T c.ts d.ts"]);
});
