import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./sources";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

test("package.json names exact versions only", () => {
  const { dependencies, devDependencies } = JSON.parse(
    read("package.json"),
  ) as Record<string, Record<string, string>>;
  const all = Object.entries({ ...dependencies, ...devDependencies });
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
    [],
  );
});

test("the lock file holds no download address", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { resolved?: string }>;
  };
  const entries = Object.values(packages);
  expect(entries.length).toBeGreaterThan(10);
  expect(entries.filter((entry) => entry.resolved !== undefined)).toEqual([]);
});

test("the top holds only the folders of the house", () => {
  const folders = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .filter((name) => !["node_modules", "dist", "test-results"].includes(name));
  expect(folders.sort()).toEqual(["docs", "public", "scripts", "src", "tests"]);
});
