/**
 * @file Reads and parses the sources of the house, for the tests that hold its rules.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A node of the syntax tree; its fields depend on its type. */
export type SyntaxNode = { readonly type: string } & Readonly<
  Record<string, unknown>
>;

export interface Source {
  /** From the top of the repository, with forward slashes: "src/engine/network.ts". */
  readonly path: string;
  /** What it imports, as written, type imports and workers' addresses included. */
  readonly imports: readonly string[];
  /** Every node of its syntax tree. */
  readonly nodes: readonly SyntaxNode[];
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as { type?: unknown }).type === "string";

function collect(value: unknown, into: SyntaxNode[]): void {
  if (isNode(value)) into.push(value);
  if (typeof value === "object" && value !== null)
    for (const child of Object.values(value)) collect(child, into);
}

const stringIn = (value: unknown): string[] =>
  isNode(value) && typeof value["value"] === "string" ? [value["value"]] : [];

/** The address that a node imports: import … from, export … from, import("…"), new URL("…", import.meta.url). */
function importsOf(node: SyntaxNode): string[] {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return stringIn(node["source"]);
    case "NewExpression": {
      const { callee } = node as { callee?: SyntaxNode };
      const [address] = node["arguments"] as unknown[];
      return callee?.["name"] === "URL"
        ? stringIn(address).filter((text) => text.startsWith("."))
        : [];
    }
    default:
      return [];
  }
}

export function parse(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes: SyntaxNode[] = [];
  collect(program, nodes);
  return { path, nodes, imports: nodes.flatMap(importsOf) };
}

/** All files under a folder of the repository, with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !path.includes("/node_modules/")) // the bench has packages of its own
    .sort();
}

/** All TypeScript files of src; AssemblyScript, which has a syntax of its own, is not among them. */
export const sources = (): Source[] =>
  filesUnder("src")
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".as.ts"))
    .map((path) => parse(path, readFileSync(join(ROOT, path), "utf8")));

/** "src/lab/url.ts" importing "../data/dataSpec" → "src/data/dataSpec". */
export const resolve = (from: string, address: string): string =>
  posix.join(posix.dirname(from), address);

/** The folder of src in which a file is: "engine", …; a file directly in src has none. */
export const roomOf = (path: string): string | null =>
  /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
