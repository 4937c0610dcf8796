/**
 * @file What has a name on the page has one object, and forgetting it, or a part of it, does not compile: each file of the folder
 * forgotten leaves out one thing, and the compiler must refuse it. A new registry adds its file there, and itself to nothing.ts.
 */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./sources";

const FOLDER = "tests/house/forgotten";
const COMPLETE = "nothing.ts";
const TSC = join(ROOT, "node_modules/typescript/lib/tsc.js");

/** What the compiler says: "tests/house/forgotten/viewField.ts(12,14): error TS2741: Property 'tab' is missing …". */
function complaints(): readonly string[] {
  try {
    execFileSync(process.execPath, [TSC, "-p", FOLDER], { cwd: ROOT });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: Buffer };
    return stdout
      .toString()
      .split("\n")
      .filter((line) => /^\S/.test(line));
  }
}

test("the compiler refuses every forgotten thing, and nothing else", () => {
  const said = complaints();
  const files = readdirSync(join(ROOT, FOLDER))
    .filter((name) => name.endsWith(".ts") && name !== COMPLETE)
    .sort();
  const refused = said
    .filter((line) => /: error TS\d+: .*(missing|not assignable)/.test(line))
    .map((line) => line.slice(FOLDER.length + 1, line.indexOf("(")));
  expect(files.length).toBeGreaterThan(0);
  expect([...new Set(refused)].sort(), said.join("\n")).toEqual(files);
  expect(refused).toHaveLength(said.length);
});
