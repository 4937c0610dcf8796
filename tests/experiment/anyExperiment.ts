/**
 * @file Every valid experiment, for property tests.
 */
import fc from "fast-check";
import { chapters, questions } from "virtual:story";
import {
  DATA_KINDS,
  dataOf,
  parameterName,
  type DataParameter,
  type DataSpec,
} from "../../src/data/dataSpec";
import { ACTIVATIONS } from "../../src/engine/activations";
import {
  NORMALIZATION_OBJECTS,
  NORMALIZATIONS,
} from "../../src/engine/normalizations";
import {
  AFFINES,
  LOSSES,
  PLACEMENTS,
  type Initialization,
  type NoiseSpec,
  type OptimizerSpec,
} from "../../src/engine/networkSpec";
import type { Experiment, RunSettings } from "../../src/experiment/experiment";
import { RULERS } from "../../src/measure/rulers";
import { MEASURES } from "../../src/recording/measures/measures";
import { AXES, PANELS, TABS, THEMES, UNIT_ORDERS } from "../../src/lab/view";
import {
  inOrder,
  type ChangeOf,
  type InterventionChange,
  type InterventionKind,
  type Interventions,
} from "../../src/experiment/interventions";
import { LANGUAGES } from "../../src/lab/language";
import type { SharedView } from "../../src/lab/view";
import { TAPS } from "../../src/recording/chunk";

const real = (max: number, open: "low" | "high" | null = null) =>
  fc
    .double({
      min: 0,
      max,
      minExcluded: open === "low",
      maxExcluded: open === "high",
      noNaN: true,
    })
    .map((value) => value + 0); // −0 is 0

const ANY_PARAMETER: Readonly<Record<DataParameter, fc.Arbitrary<number>>> = {
  size: fc.integer({ min: 8, max: 28 }),
  noise: real(1),
};

const anyData: fc.Arbitrary<DataSpec> = fc
  .constantFrom(...DATA_KINDS)
  .chain((kind) =>
    ANY_PARAMETER[parameterName(kind)].map((value) => dataOf(kind, value)),
  );

const anyOptimizer: fc.Arbitrary<OptimizerSpec> = fc.oneof(
  fc.record({
    kind: fc.constant("sgd" as const),
    learningRate: real(100, "low"),
    momentum: real(1, "high"),
    weightDecay: real(1),
  }),
  fc.record({
    kind: fc.constant("adam" as const),
    learningRate: real(100, "low"),
    weightDecay: real(1),
  }),
);

const anyInitialization: fc.Arbitrary<Initialization> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("xavier" as const, "he" as const, "lecun" as const),
  }),
  fc.record({ kind: fc.constant("normal" as const), sigma: real(10, "low") }),
);

const anyNoise: fc.Arbitrary<NoiseSpec | null> = fc.option(
  fc.record({
    shift: real(10),
    shiftSpread: real(10),
    scale: real(9).map((value) => 1 + value),
    scaleSpread: real(10),
  }),
);

type KindOfLayer = Extract<
  InterventionChange,
  { readonly layer: number }
>["kind"];
type AnyOf<Kind extends InterventionKind> = {
  readonly [Own in Kind]: fc.Arbitrary<ChangeOf<Own>>;
};

const ANY_OF_RUN: AnyOf<Exclude<InterventionKind, KindOfLayer>> = {
  learningRate: fc.record({
    kind: fc.constant("learningRate" as const),
    value: real(100, "low"),
  }),
  momentum: fc.record({
    kind: fc.constant("momentum" as const),
    value: real(1, "high"),
  }),
  weightDecay: fc.record({
    kind: fc.constant("weightDecay" as const),
    value: real(1),
  }),
  noise: fc.record({ kind: fc.constant("noise" as const), noise: anyNoise }),
};

const anyOfLayer = (layer: fc.Arbitrary<number>): AnyOf<KindOfLayer> => ({
  frozen: fc.record({
    kind: fc.constant("frozen" as const),
    layer,
    frozen: fc.boolean(),
  }),
  normalization: fc
    .record({
      kind: fc.constant("normalization" as const),
      layer,
      normalization: fc.constantFrom(...NORMALIZATIONS),
      keepsFunction: fc.boolean(),
    })
    // to keep the function means something only of BatchNorm
    .map((change) => ({
      ...change,
      keepsFunction:
        change.keepsFunction &&
        NORMALIZATION_OBJECTS[change.normalization].isOverBatch,
    })),
  bias: fc.record({
    kind: fc.constant("bias" as const),
    layer,
    by: fc
      .tuple(real(100), fc.boolean())
      .map(([by, isUp]) => by * (isUp || by === 0 ? 1 : -1)),
  }),
});

const anyChange = (layers: number): fc.Arbitrary<InterventionChange> => {
  const ofRun = Object.values(ANY_OF_RUN);
  if (layers === 0) return fc.oneof(...ofRun);
  const layer = fc.integer({ min: 1, max: layers });
  return fc.oneof(...ofRun, ...Object.values(anyOfLayer(layer)));
};

const anyInterventions = (
  layers: number,
  steps: number,
): fc.Arbitrary<Interventions> =>
  steps < 2
    ? fc.constant([])
    : fc
        .array(
          fc.record({
            step: fc.integer({ min: 1, max: steps - 1 }),
            change: anyChange(layers),
          }),
          { maxLength: 5 },
        )
        .map(inOrder);

const anySettings = (
  layers: number,
  steps: number,
): fc.Arbitrary<RunSettings> =>
  fc.record({
    activation: fc.constantFrom(...ACTIVATIONS),
    initialization: anyInitialization,
    optimizer: anyOptimizer,
    normalization: listOf(layers, fc.constantFrom(...NORMALIZATIONS)),
    placement: fc.constantFrom(...PLACEMENTS),
    frozen: listOf(layers, fc.boolean()),
    keepBias: fc.boolean(),
    affine: fc.constantFrom(...AFFINES),
    stopGradient: fc.boolean(),
    noise: anyNoise,
    interventions: anyInterventions(layers, steps),
  });

const listOf = <Item>(length: number, item: fc.Arbitrary<Item>) =>
  fc.array(item, { minLength: length, maxLength: length });

/** The most that a random experiment has of each. */
interface Most {
  readonly layers: number;
  readonly units: number;
  readonly batchSize: number;
  readonly steps: number;
}

export const experimentsWithin = (most: Most): fc.Arbitrary<Experiment> =>
  fc
    .array(
      fc.oneof(
        fc.constant(Math.min(32, most.units)),
        fc.integer({ min: 1, max: most.units }),
      ),
      { maxLength: most.layers },
    )
    .chain((widths) =>
      fc.tuple(fc.constant(widths), fc.integer({ min: 1, max: most.steps })),
    )
    .chain(([widths, steps]) =>
      fc.record({
        data: anyData,
        seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        widths: fc.constant(widths),
        batchSize: fc.integer({ min: 1, max: most.batchSize }),
        steps: fc.constant(steps),
        loss: fc.constantFrom(...LOSSES),
        runs: fc.record({
          A: anySettings(widths.length, steps),
          B: anySettings(widths.length, steps),
        }),
      }),
    );

export const anyExperiment = experimentsWithin({
  layers: 32,
  units: 512,
  batchSize: 512,
  steps: 50_000,
});

export const anyView = ({
  steps,
  widths,
}: Experiment): fc.Arbitrary<SharedView> =>
  fc.record({
    tap: fc.constantFrom(...TAPS),
    probeStatistics: fc.constantFrom("own", "running"),
    axes: fc.constantFrom(...AXES),
    outputRow: fc.boolean(),
    referenceStep: fc.integer({ min: 0, max: steps }),
    secondPin: fc.option(fc.integer({ min: 0, max: steps })),
    measure: fc.constantFrom(...MEASURES),
    ruler: fc.constantFrom(...RULERS),
    measureLayer: fc.integer({ min: 1, max: Math.max(1, widths.length) }),
    tab: fc.constantFrom(...TABS),
    place: fc.record({
      chapter: fc.constantFrom(...chapters.keys()),
      question: fc.constantFrom(null, ...Object.keys(questions)),
    }),
    comparison: fc.record({
      from: fc.constantFrom("A", "B"),
      step: fc.integer({ min: 0, max: steps }),
      to: fc.constantFrom("A", "B"),
    }),
    panel: fc.constantFrom(...PANELS),
    unitsLayer: fc.constant(1),
    unitOrder: fc.constantFrom(...UNIT_ORDERS),
    unit: fc.integer({ min: 0, max: widths[0] ?? 0 }),
    sample: fc.integer({ min: 1, max: 128 }),
  });

export const anyChoice = fc.record(
  {
    language: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEMES),
  },
  { requiredKeys: [] },
);
