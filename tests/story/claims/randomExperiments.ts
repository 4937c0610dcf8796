/**
 * @file Experiments that no story was written for, small enough to be trained in a moment: runs that differ in everything, in a few
 * things and in nothing, that learn, that do not, and that diverge.
 */
import fc from "fast-check";
import type {
  Experiment,
  RunSettings,
} from "../../../src/experiment/experiment";
import { isPossible } from "../../../src/experiment/validation";
import { experimentsWithin } from "../../experiment/anyExperiment";

export interface RandomExperiment {
  readonly experiment: Experiment;
  /** The step that drift is measured from, and the one that is looked at closely; null where nobody looks. */
  readonly referenceStep: number;
  readonly seen: number | null;
}

const MOST = { layers: 4, units: 12, batchSize: 32, steps: 200 };
/** Pixels per side of images. */
const SIDE = 8;

/** Learning rates at which something is learned stand beside those that any valid experiment may have. */
const usualRate = fc
  .double({ min: -4, max: 1, noNaN: true })
  .map((power) => 10 ** power);

const withUsualRates = (settings: RunSettings): fc.Arbitrary<RunSettings> =>
  fc
    .option(usualRate, { freq: 4 })
    .map((learningRate) =>
      learningRate === null
        ? settings
        : { ...settings, optimizer: { ...settings.optimizer, learningRate } },
    );

/** `one`, but for some of its settings, which are the other's. */
const between = (
  one: RunSettings,
  other: RunSettings,
): fc.Arbitrary<RunSettings> =>
  fc.subarray(Object.keys(one) as (keyof RunSettings)[]).map((names) => ({
    ...one,
    ...Object.fromEntries(names.map((name) => [name, other[name]])),
  }));

const anySmallExperiment: fc.Arbitrary<Experiment> = experimentsWithin(MOST)
  .chain((experiment) =>
    fc
      .tuple(
        withUsualRates(experiment.runs.A),
        withUsualRates(experiment.runs.B),
      )
      .chain(([A, other]) => between(A, other).map((B) => ({ A, B })))
      .map((runs): Experiment => ({
        ...experiment,
        runs,
        data: small(experiment.data),
      })),
  )
  .filter(isPossible);

const small = (data: Experiment["data"]): Experiment["data"] =>
  data.kind === "digits" ? { ...data, size: SIDE } : data;

export const anyRandomExperiment: fc.Arbitrary<RandomExperiment> =
  anySmallExperiment.chain((experiment) => {
    const step = fc.integer({ min: 0, max: experiment.steps });
    return fc.record({
      experiment: fc.constant(experiment),
      referenceStep: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, step),
      seen: fc.option(step),
    });
  });
