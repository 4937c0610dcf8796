import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { main } from "./program";

const CASE = join(import.meta.dirname, "cases", "plain-tanh.json");
const scratch = () => mkdtempSync(join(tmpdir(), "driftscope-reference-"));

function run(...argv: readonly string[]) {
  const out = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const code = main(argv);
  const lines = (spy: typeof out) =>
    spy.mock.calls.map(([line]) => String(line));
  return { code, out: lines(out), errors: lines(error) };
}

test("a case within tolerance is one line and exit code 0", () => {
  const { code, out, errors } = run(CASE);
  expect([code, out.length, errors.length]).toEqual([0, 1, 0]);
  expect(out[0]).toMatch(
    /^plain-tanh: loss \S+e-\d {2}gradients .* parameters .* running – {2}training .* inference .* gradientShift .* ok$/,
  );
});

test("--out writes what the engine got, in the shape of `expected`", () => {
  const folder = join(scratch(), "made", "for", "it");
  expect(run(CASE, "--out", folder).code).toBe(0);
  const got = JSON.parse(
    readFileSync(join(folder, "plain-tanh.json"), "utf8"),
  ) as Record<string, unknown>;
  const { expected } = JSON.parse(readFileSync(CASE, "utf8")) as {
    expected: Record<string, unknown>;
  };
  const shape = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, entry]) => [key, shape(entry)]),
      );
    return typeof value;
  };
  expect(shape(got)).toEqual(shape(expected));
});

test("a case beyond tolerance is exit code 1, and the line says where", () => {
  const json = JSON.parse(readFileSync(CASE, "utf8")) as {
    expected: { steps: { loss: number }[] };
  };
  json.expected.steps[3]!.loss += 0.01;
  const file = join(scratch(), "spoiled.json");
  writeFileSync(file, JSON.stringify(json));
  const { code, out } = run(file, CASE);
  expect(code).toBe(1);
  expect(out[0]).toMatch(
    /^spoiled: .*BEYOND TOLERANCE in 1 of .*: steps\[3\]\.loss is off by 1\.0e-2/,
  );
  expect(out[1]).toMatch(/ok$/);
});

test("a malformed case is exit code 2 and one line that names file and field; the others are still run", () => {
  const file = join(scratch(), "bad.json");
  writeFileSync(file, "{}");
  const { code, out, errors } = run(file, CASE);
  expect(code).toBe(2);
  expect(errors).toEqual([
    `${file}: inputs: must be an integer from 1 to 65536, got nothing`,
  ]);
  expect(out).toHaveLength(1);
});

test.each([
  [[], "no file or folder given"],
  [["--fast", CASE], "Unknown option '--fast'"],
  [[CASE, "--out"], "argument missing"],
  [["no/such/place"], "no/such/place: no such file or folder"],
  [[scratch()], "holds no .json file"],
  [[CASE, "--out", join(CASE, "below")], "--out"],
])("wrong use %j is exit code 2 and says why", (argv, why) => {
  const { code, errors } = run(...argv);
  expect(code).toBe(2);
  expect(errors.join("\n")).toContain(why);
});
