import { expect, test } from "vitest";
import { filesUnder, parse, resolve, roomOf, sources } from "./sources";
import type { Source } from "./sources";

/** The rooms in the order in which data flows, and the packages that each may use. */
const ROOMS: readonly (readonly [room: string, packages: readonly string[]])[] =
  [
    ["engine", []],
    ["data", []],
    ["measure", []],
    ["recording", []],
    ["experiment", []],
    ["worker", []],
    ["lab", ["zustand", "react", "virtual:story", "virtual:korean-words"]],
    ["charts", ["d3", "react"]],
    ["controls", ["d3", "react"]],
    ["views", ["d3", "react"]],
    ["panels", ["d3", "react"]],
    ["story", ["d3", "react", "virtual:story"]],
    ["app", ["react", "react-dom"]],
  ];
const NAMES = ROOMS.map(([room]) => room);

/** Rooms that know no other room, though rooms stand before them. */
const LEAVES = ["charts"];

const packageOf = (address: string) =>
  address
    .split("/")
    .slice(0, address.startsWith("@") ? 2 : 1)
    .join("/");

function fault(source: Source, address: string): string | null {
  const room = roomOf(source.path);
  const at = NAMES.indexOf(room ?? "");
  if (!address.startsWith(".")) {
    const packages = ROOMS[at]?.[1] ?? [];
    return packages.includes(packageOf(address))
      ? null
      : `${source.path} uses the package ${address}`;
  }
  const target = roomOf(resolve(source.path, address));
  const allowed =
    target === room ||
    (target !== null &&
      NAMES.includes(target) &&
      NAMES.indexOf(target) < at &&
      !LEAVES.includes(room ?? ""));
  return allowed ? null : `${source.path} imports ${address}`;
}

/** The panel to which a file belongs: its folder under src/panels. */
const panelOf = (path: string): string | null =>
  /^src\/panels\/([^/]+)\//.exec(path)?.[1] ?? null;

/** What panels share belongs to controls or views. */
const panelFaults = (all: readonly Source[]) =>
  all.flatMap(({ path, imports }) =>
    imports.flatMap((address) => {
      const [panel, other] = [path, resolve(path, address)].map(panelOf);
      return panel && other && address.startsWith(".") && panel !== other
        ? [`${path} imports ${address}`]
        : [];
    }),
  );

const faults = (all: readonly Source[]) =>
  all.flatMap((source) =>
    source.imports.flatMap((address) => fault(source, address) ?? []),
  );

test("src holds the rooms of the house and nothing else", () => {
  const rooms = new Set(filesUnder("src").map(roomOf));
  expect([...rooms].filter((room) => !NAMES.includes(room ?? ""))).toEqual([]);
});

test("a room imports only itself and rooms before it, and charts import no other room", () => {
  const all = sources();
  expect(all.length).toBeGreaterThan(20);
  expect(faults(all)).toEqual([]);
});

test.each([
  ["an import", `import { b } from "../app/b";`],
  ["a type import", `import type { B } from "../app/b";`],
  ["an import of a type in place", `let b: import("../app/b").B;`],
  ["a re-export", `export * from "../app/b";`],
  ["a late import", `await import("../app/b");`],
  ["a worker's address", `new URL("../app/b", import.meta.url);`],
  ["a package", `import React from "react";`],
])("%s against the order is found", (_what, text) => {
  expect(faults([parse("src/engine/a.ts", text)])).toHaveLength(1);
});

test("a chart that imports the lab is found", () => {
  const chart = parse("src/charts/a.tsx", `import { b } from "../lab/b";`);
  expect(faults([chart])).toHaveLength(1);
});

test("no panel imports another panel", () => {
  expect(panelFaults(sources())).toEqual([]);
});

test("a panel that imports another one, or its style, is found", () => {
  const panel = (address: string) =>
    parse("src/panels/rows/a.tsx", `import styles from "${address}";`);
  expect(panelFaults([panel("../setup/words")])).toHaveLength(1);
  expect(panelFaults([panel("../setup/a.module.css")])).toHaveLength(1);
  expect(panelFaults([panel("./a.module.css")])).toHaveLength(0);
});
