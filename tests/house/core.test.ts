import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, ROOT, roomOf, sources } from "./sources";
import type { Source, SyntaxNode } from "./sources";

/** Rooms whose numbers must be the same, to the bit, in every JavaScript engine. */
const CORE = ["engine", "data", "measure", "recording", "experiment"];

/** Members of Math that are exact by the language's specification; all others may differ in the last bit. */
const EXACT = new Set(
  "abs ceil clz32 floor fround imul max min round sign sqrt trunc PI E LN2 LN10 LOG2E LOG10E SQRT2 SQRT1_2".split(
    " ",
  ),
);

/** Names that bring in a clock, chance, a page, or a way around these rules. */
const FORBIDDEN = new Set(
  "Date performance crypto globalThis window self document navigator setTimeout setInterval queueMicrotask fetch postMessage eval".split(
    " ",
  ),
);

const named = (node: unknown, name: string) =>
  (node as SyntaxNode | undefined)?.type === "Identifier" &&
  (node as SyntaxNode)["name"] === name;

/** A number as it is written, a negative one included. */
function isNumber(node: unknown): boolean {
  const { type, value, argument } = node as SyntaxNode;
  return type === "UnaryExpression"
    ? isNumber(argument)
    : type === "Literal" && typeof value === "number";
}

/** The nodes that stand where a value is read: not the `Date` of `spec.Date` or of `{ Date: 1 }`. */
function valueNodes(source: Source): SyntaxNode[] {
  const labels = new Set(
    source.nodes.flatMap((node) =>
      node["computed"] === true
        ? []
        : [
            node.type === "MemberExpression" ? node["property"] : null,
            node.type === "Property" ? node["key"] : null,
          ],
    ),
  );
  return source.nodes.filter((node) => !labels.has(node));
}

function inexact(node: SyntaxNode): string[] {
  if (node.type === "MemberExpression" && named(node["object"], "Math")) {
    const member = (node["property"] as SyntaxNode)["name"];
    return node["computed"] === false && EXACT.has(String(member))
      ? []
      : [`Math.${String(member)}`];
  }
  if (node.type === "BinaryExpression" && node["operator"] === "**")
    return isNumber(node["left"]) && isNumber(node["right"]) ? [] : ["**"];
  if (node.type === "Identifier" && FORBIDDEN.has(String(node["name"])))
    return [String(node["name"])];
  return [];
}

/** `Math` that is not followed by a member hides which function is taken from it. */
function looseMath(source: Source): string[] {
  const objects = new Set(
    source.nodes.flatMap((node) =>
      node.type === "MemberExpression" ? [node["object"]] : [],
    ),
  );
  return source.nodes
    .filter((node) => named(node, "Math") && !objects.has(node))
    .map(() => "Math");
}

const faults = (source: Source) =>
  [...valueNodes(source).flatMap(inexact), ...looseMath(source)].map(
    (what) => `${source.path}: ${what}`,
  );

test("the core uses no clock, no chance, no page, and no function whose bits differ", () => {
  const core = sources().filter(({ path }) =>
    CORE.includes(roomOf(path) ?? ""),
  );
  expect(core.length).toBeGreaterThan(10);
  expect(core.flatMap(faults)).toEqual([]);
});

test.each([
  "Math.exp(1)",
  "Math['sqrt'](2)",
  "const { tanh } = Math",
  "const y = x ** 0.5",
  "Math.random()",
  "Date.now()",
  "performance.now()",
  "globalThis.Math.exp(1)",
])("%s in the core is found", (text) => {
  expect(faults(parse("src/engine/a.ts", text))).not.toEqual([]);
});

test.each([
  "Math.sqrt(2) + Math.PI",
  "2 ** -126",
  "spec.Date",
  "({ self: 1 })",
])("%s in the core is allowed", (text) => {
  expect(faults(parse("src/engine/a.ts", text))).toEqual([]);
});

test("the compiler sees the core without the DOM and without Node", () => {
  const config = JSON.parse(
    readFileSync(join(ROOT, "tsconfig.core.json"), "utf8"),
  ) as { compilerOptions: object; include: string[] };
  expect(config.compilerOptions).toEqual({ lib: ["ES2023"], types: [] });
  expect(config.include).toEqual(CORE.map((room) => `src/${room}`));
});
