import { expect, test } from "vitest";
import { summarizeRun } from "../../src/recording/summary";
import type { Endpoint } from "../../src/worker/endpoint";
import { serveSummaries } from "../../src/worker/summarizer";
import type { FromSummary, ToSummary } from "../../src/worker/protocol";
import { SPEC } from "./smallRun";

const HOW = { points: 2, tap: "linear", statistics: "own" } as const;

function ask(message: ToSummary): readonly FromSummary[] {
  const said: FromSummary[] = [];
  let listen: (event: { readonly data: unknown }) => void = () => {};
  const endpoint: Endpoint<FromSummary> = {
    postMessage: (answer) => said.push(answer),
    addEventListener: (_, listener) => (listen = listener),
  };
  serveSummaries(endpoint);
  listen({ data: message });
  return said;
}

test("a run is answered by its summary, after some words on how far it has come", () => {
  const said = ask({ id: 7, spec: SPEC, how: HOW });
  expect(said.at(-1)).toEqual({
    type: "summary",
    id: 7,
    summary: summarizeRun(SPEC, HOW),
  });
  const shares = said
    .slice(0, -1)
    .map((event) => (event.type === "progress" ? event.share : NaN));
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test("a run that cannot be made is answered by a failure", () => {
  const [said] = ask({
    id: 8,
    spec: { ...SPEC, batchSize: 100_000 },
    how: HOW,
  });
  expect(said).toMatchObject({ type: "failed", id: 8 });
});
