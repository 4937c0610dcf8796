import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesUnder, parse, resolve, ROOT, sources } from "./sources";
import type { Source } from "./sources";

const ENDINGS = ["", ".ts", ".tsx", ".mjs"];

const scripts = (): Source[] =>
  filesUnder("scripts")
    .filter((path) => /\.(ts|mjs)$/.test(path))
    .map((path) => parse(path, readFileSync(join(ROOT, path), "utf8")));

type Graph = ReadonlyMap<string, readonly string[]>;

/** Which file imports which others of these, type imports included. */
function graphOf(all: readonly Source[]): Graph {
  const known = new Set(all.map(({ path }) => path));
  const target = (from: string, address: string) =>
    ENDINGS.map((ending) => resolve(from, address) + ending).find((path) =>
      known.has(path),
    ) ?? [];
  return new Map(
    all.map(({ path, imports }) => [
      path,
      imports
        .filter((address) => address.startsWith("."))
        .flatMap((address) => target(path, address.replace(/\?.*$/, ""))),
    ]),
  );
}

/** Files that can be reached from each other, as groups (Tarjan 1972); a file that imports itself is a group too. */
function circles(graph: Graph): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (path: string): number => {
    order.set(path, order.size);
    low.set(path, order.size - 1);
    stack.push(path);
    for (const next of graph.get(path) ?? [])
      if (!order.has(next) || stack.includes(next))
        low.set(
          path,
          Math.min(
            low.get(path)!,
            order.has(next) ? order.get(next)! : visit(next),
          ),
        );
    if (low.get(path) === order.get(path)) {
      const group = stack.splice(stack.indexOf(path));
      if (group.length > 1 || graph.get(path)?.includes(path))
        found.push(group.sort());
    }
    return low.get(path)!;
  };
  for (const path of graph.keys()) if (!order.has(path)) visit(path);
  return found.sort(([a], [b]) => (a! < b! ? -1 : 1));
}

test("no import goes round in a circle, type imports included", () => {
  expect(circles(graphOf([...sources(), ...scripts()]))).toEqual([]);
});

test.each([
  ["an import", `import { b } from "./b";`],
  ["a type import", `import type { B } from "./b";`],
  ["a late import", `await import("./b");`],
  ["a re-export", `export * from "./b";`],
])("a circle closed by %s is named", (_what, text) => {
  const circle = [
    parse("src/lab/a.ts", text),
    parse("src/lab/b.tsx", `import { c } from "../data/c";`),
    parse("src/data/c.ts", `import { a } from "../lab/a";`),
    parse("src/data/d.ts", `import { a } from "../lab/a";`),
  ];
  expect(circles(graphOf(circle))).toEqual([
    ["src/data/c.ts", "src/lab/a.ts", "src/lab/b.tsx"],
  ]);
});
