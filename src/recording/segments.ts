/**
 * @file What of a run's spec is in force when, and for how long two runs are the same.
 */
import type { RunSpec, Segment } from "./runSpec";

const segmentsOf = ({ later = [] }: RunSpec): readonly Segment[] => later;

/** The spec as it stands at a step, with what is still to come. */
export function specAt(spec: RunSpec, step: number): RunSpec {
  const past = segmentsOf(spec).filter((segment) => segment.step <= step);
  const current = past.at(-1);
  if (current === undefined) return spec;
  const { layers, optimizer } = current;
  return {
    ...spec,
    network: { ...spec.network, layers },
    optimizer,
    later: segmentsOf(spec).slice(past.length),
  };
}

/** What takes effect at exactly this step; null where nothing does. */
export const segmentAt = (spec: RunSpec, step: number): Segment | null =>
  segmentsOf(spec).find((segment) => segment.step === step) ?? null;

/**
 * The last step at which both runs are the same, recorded and trained; −1 where they differ from the start. At the step of
 * an intervention that only one of them has they differ already.
 */
export function sharedUntil(a: RunSpec, b: RunSpec): number {
  if (textOf(a) !== textOf(b)) return -1;
  const [first, second] = [segmentsOf(a), segmentsOf(b)];
  let i = 0;
  while (i < first.length && textOf(first[i]) === textOf(second[i])) i++;
  const parting = [first[i], second[i]].map(
    (segment) => segment?.step ?? Infinity,
  );
  return Math.min(a.steps, b.steps, ...parting.map((step) => step - 1));
}

/**
 * Two specs that start alike have the same text, whatever comes later, however long they run and in whatever order their
 * fields are.
 */
const textOf = (part: RunSpec | Segment | undefined): string =>
  JSON.stringify(part, (key, value: unknown) =>
    key === "later" || key === "steps" ? undefined : inKeyOrder(value),
  );

const inKeyOrder = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;
