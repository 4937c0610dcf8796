/**
 * @file A field that both runs have, as one: "0.5" where they are equal, "0.5-1" where A has 0.5 and B has 1.
 */
import type { Experiment, RunSettings } from "./experiment";
import type { UrlField } from "./setting";

export function pairField<Key extends string>(
  field: UrlField<RunSettings, Key>,
): UrlField<Experiment, Key> {
  return {
    key: field.key,
    write({ runs }) {
      const [a, b] = [field.write(runs.A), field.write(runs.B)];
      return a === b ? a : `${a}-${b}`;
    },
    read(text, experiment) {
      const [a, b] = splitPair(text);
      const A = field.read(a, experiment.runs.A);
      const B = field.read(b, experiment.runs.B);
      return A && B && { ...experiment, runs: { A, B } };
    },
    allowed({ runs }) {
      const [a, b] = [field.allowed(runs.A), field.allowed(runs.B)];
      return a === b ? a : `${a} - ${b}`;
    },
  };
}

/** Splits at the first "-" that does not belong to a number such as 1e-7. */
export function splitPair(text: string): readonly [a: string, b: string] {
  const dash = [...text.matchAll(/-/g)].find(
    ({ index }) => !/\de$/i.test(text.slice(Math.max(0, index - 2), index)),
  );
  return dash
    ? [text.slice(0, dash.index), text.slice(dash.index + 1)]
    : [text, text];
}
