/**
 * @file Tests wait for states, never for time: they pass on a machine that is busy with other things, and a machine that is
 * idle does not wait for nothing.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesUnder, parse, ROOT, type SyntaxNode } from "./sources";

/** Benchmarks measure time. */
const BENCH = "tests/bench/";

/** What reads or spends time all the same, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "tests/browser/webkitProcess.ts: setTimeout":
    "WebKitWebDriver does not say when it begins to listen: it is asked again and again",
};

/** Members whose call spends time, reads it, or sets another limit than tests/patience.ts has. */
const MEMBERS = new Set([
  "page.waitForTimeout",
  "performance.now",
  "Date.now",
  "Atomics.wait",
  "test.slow",
  "test.setTimeout",
  "vi.setConfig",
]);
const NAMES = new Set(["setTimeout", "setInterval", "sleep", "delay"]);
/** Properties that hold a limit of their own where they are numbers. */
const LIMITS = new Set([
  "timeout",
  "interruptAfterTimeLimit",
  "skipAllAfterTimeLimit",
  "retries",
  "retry",
]);
/** They give up after a second unless they are told otherwise. */
const HASTY = new Set(["vi.waitFor", "vi.waitUntil"]);

const nameOf = (node: unknown): string => {
  const { type, name, object, property } = node as SyntaxNode;
  if (type === "Identifier") return String(name);
  if (type !== "MemberExpression") return "";
  const owner = object as SyntaxNode;
  const last = owner.type === "MemberExpression" ? owner["property"] : owner;
  return `${nameOf(last)}.${nameOf(property)}`;
};

function called(node: SyntaxNode): string[] {
  if (node.type !== "CallExpression") return [];
  const name = nameOf(node["callee"]);
  const args = node["arguments"] as readonly SyntaxNode[];
  if (HASTY.has(name)) return args.length > 1 ? [] : [name];
  if (MEMBERS.has(name) || NAMES.has(name)) return [name];
  const isNumber = (arg?: SyntaxNode) => typeof arg?.["value"] === "number";
  return name === "test" && isNumber(args[2]) ? ["test(…, number)"] : [];
}

function limited(node: SyntaxNode): string[] {
  if (node.type !== "Property") return [];
  const { key, value } = node as unknown as Record<string, SyntaxNode>;
  const name = nameOf(key);
  return LIMITS.has(name) && typeof value?.["value"] === "number" ? [name] : [];
}

function faults(path: string, text: string): string[] {
  const { nodes, imports } = parse(path, text);
  const timers = imports.filter((address) => /timers/.test(address));
  const found = nodes.flatMap((node) => [...called(node), ...limited(node)]);
  return [...new Set([...found, ...timers])].map((what) => `${path}: ${what}`);
}

const all = () =>
  filesUnder("tests")
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith(BENCH))
    .filter((path) => !path.endsWith(".as.ts"))
    .flatMap((path) => faults(path, readFileSync(join(ROOT, path), "utf8")));

test("no test waits by time, reads a clock, or has a limit of its own", () => {
  expect(all().sort()).toEqual(Object.keys(EXCEPTIONS).sort());
});

test.each([
  "await page.waitForTimeout(400)",
  "await lab.page.waitForTimeout(400)",
  "await new Promise((done) => setTimeout(done, 60))",
  "const start = performance.now()",
  "expect(Date.now() - start).toBeLessThan(5)",
  "test.slow()",
  "test.setTimeout(5_000)",
  "test('a', () => {}, 5_000)",
  "describe('a', { timeout: 5_000 }, () => {})",
  "await expect(title).toBeVisible({ timeout: 60_000 })",
  "await vi.waitUntil(() => done)",
  "fc.assert(property, { interruptAfterTimeLimit: 100 })",
  "import { setTimeout as rest } from 'node:timers/promises'",
])("%s is found", (text) => {
  expect(faults("tests/a.test.ts", text)).not.toEqual([]);
});

test.each([
  "await vi.waitUntil(() => done, { timeout: PATIENCE.state })",
  "await expect.poll(step).toBe(3)",
  "requestAnimationFrame(next)",
])("%s is allowed", (text) => {
  expect(faults("tests/a.test.ts", text)).toEqual([]);
});
