import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ACTIVATIONS } from "../../src/engine/activations";
import { NORMALIZATION_OBJECTS } from "../../src/engine/normalizations";
import { LOSSES, OPTIMIZERS } from "../../src/engine/networkSpec";
import { judge } from "./comparison";
import { KINDS } from "./pieces";
import { parseCase } from "./parseCase";
import type { Outcome, ParameterSet, ReferenceCase } from "./referenceCase";
import { runCase } from "./runCase";

const FOLDER = join(import.meta.dirname, "cases");
const read = (name: string) =>
  parseCase(readFileSync(join(FOLDER, `${name}.json`), "utf8"));
const names = readdirSync(FOLDER).map((file) => file.replace(".json", ""));

test("there is a case of every kind of layer, loss, optimizer and depth that make_reference.py can ask PyTorch for", () => {
  const cases = names.map(read);
  const layers = cases.flatMap(({ hidden }) => hidden);
  const set = (...values: readonly string[]) => new Set(values);
  expect(set(...layers.map(({ activation }) => activation))).toEqual(
    set(...ACTIVATIONS),
  );
  expect(
    set(...layers.map((l) => `${l.normalization} ${l.placement} ${l.bias}`)),
  ).toEqual(
    set(
      "none beforeActivation true",
      "none beforeActivation false",
      "batch beforeActivation true",
      "batch beforeActivation false",
      "batch afterActivation false",
      "centre beforeActivation false",
      "centre beforeActivation true",
      "centre afterActivation false",
      "layer beforeActivation false",
      "layer afterActivation true",
      "layer afterActivation false",
    ),
  );
  expect(set(...cases.map(({ loss }) => loss))).toEqual(set(...LOSSES));
  expect(set(...cases.map(({ optimizer }) => optimizer.kind))).toEqual(
    set(...OPTIMIZERS),
  );
  expect(cases.map(({ batches }) => batches[0]!.length)).toEqual(
    expect.arrayContaining([1, 2, 16]),
  );
  expect(cases.map(({ hidden }) => hidden.length)).toEqual(
    expect.arrayContaining([0, 10]),
  );
});

/** Gradient shifts where gradients nearly cancel: in a layer of one unit under BatchNorm, and ten layers below the loss. */
const NOT_JUDGED: Readonly<Record<string, number>> = {
  "every-activation": 58,
  "deep-batchnorm-relu": 2,
};

test.each(names)(
  "%s: the engine follows PyTorch in loss, gradients, parameters, running statistics, both evaluations and gradient shift",
  (name) => {
    const given = read(name);
    const verdict = judge(given, runCase(given));
    expect(verdict.faults).toEqual([]);
    expect(verdict.notJudged).toBe(NOT_JUDGED[name] ?? 0);
    const hasRunning = given.hidden.some(
      ({ normalization }) => NORMALIZATION_OBJECTS[normalization].isOverBatch,
    );
    const compared = KINDS.filter((kind) => verdict.errors[kind] !== null);
    expect(compared).toEqual(
      KINDS.filter((kind) => kind !== "running" || hasRunning),
    );
  },
);

/** The smallest change of each kind that must not pass: one part in a thousand of one number. */
const OFF = 1.001;
const spoilFirst = (set: ParameterSet): ParameterSet => {
  const [[[first = 0, ...entries] = [], ...rows] = [], ...layers] = set.weights;
  return { ...set, weights: [[[OFF * first, ...entries], ...rows], ...layers] };
};
const spoilMatrix = ([
  [first = 0, ...entries] = [],
  ...rows
]: Outcome["evaluation"]["training"]) => [[OFF * first, ...entries], ...rows];
const spoiled: readonly (readonly [kind: string, (o: Outcome) => Outcome])[] = [
  [
    "a loss",
    (o) => ({
      ...o,
      steps: o.steps.map((s, t) =>
        t === 7 ? { ...s, loss: OFF * s.loss } : s,
      ),
    }),
  ],
  [
    "a gradient",
    (o) => ({
      ...o,
      steps: o.steps.map((s) =>
        s.gradients ? { ...s, gradients: spoilFirst(s.gradients) } : s,
      ),
    }),
  ],
  [
    "a parameter",
    (o) => ({
      ...o,
      steps: o.steps.map((s) =>
        s.parameters ? { ...s, parameters: spoilFirst(s.parameters) } : s,
      ),
    }),
  ],
  [
    "a running variance",
    (o) => ({
      ...o,
      running: o.running.map(
        (r) => r && { ...r, variance: r.variance?.map((v) => OFF * v) ?? null },
      ),
    }),
  ],
  [
    "an output in training",
    (o) => ({
      ...o,
      evaluation: {
        ...o.evaluation,
        training: spoilMatrix(o.evaluation.training),
      },
    }),
  ],
  [
    "a gradient shift",
    (o) => ({
      ...o,
      gradientShift: o.gradientShift.map((layers, t) =>
        layers.map((layer, l) =>
          t === 7 && l === 1 ? { ...layer, cosine: layer.cosine / OFF } : layer,
        ),
      ),
    }),
  ],
  [
    "an output in inference",
    (o) => ({
      ...o,
      evaluation: {
        ...o.evaluation,
        inference: spoilMatrix(o.evaluation.inference),
      },
    }),
  ],
];

test.each(spoiled)(
  "%s that is off by a thousandth is found",
  (_kind, spoil) => {
    const given = read("weight-decay");
    expect(judge(given, spoil(given.expected)).faults.length).toBeGreaterThan(
      0,
    );
    expect(judge(given, given.expected).faults).toEqual([]);
  },
);

const wrong: readonly (readonly [
  method: string,
  string,
  (c: ReferenceCase) => ReferenceCase,
])[] = [
  [
    "no weight decay",
    "weight-decay",
    (c) => ({ ...c, optimizer: { ...c.optimizer, weightDecay: 0 } }),
  ],
  [
    "no momentum",
    "batchnorm-one-layer-relu",
    (c) => ({
      ...c,
      optimizer: {
        kind: "sgd",
        learningRate: 0.1,
        momentum: 0,
        weightDecay: 0,
      },
    }),
  ],
  [
    "BN on the other side of the activation",
    "batchnorm-after-activation",
    (c) => ({
      ...c,
      hidden: c.hidden.map((h) => ({ ...h, placement: "beforeActivation" })),
    }),
  ],
  [
    "centring without its gradient through the mean",
    "centre-only",
    (c) => ({
      ...c,
      hidden: c.hidden.map((h) => ({ ...h, stopGradient: true })),
    }),
  ],
  [
    "BN in place of centring",
    "centre-only",
    (c) => ({
      ...c,
      hidden: c.hidden.map((h) => ({ ...h, normalization: "batch" })),
      initial: {
        ...c.initial,
        gammas: c.initial.betas.map((b) => b && b.map(() => 1)),
      },
    }),
  ],
  [
    "LayerNorm in place of BN",
    "batch-of-two",
    (c) => ({
      ...c,
      hidden: c.hidden.map((h) => ({ ...h, normalization: "layer" })),
    }),
  ],
];

test.each(wrong)(
  "%s does not pass for the real thing",
  (_method, name, change) => {
    const given = read(name);
    const changed = change(given);
    expect(judge(given, runCase(changed)).faults.length).toBeGreaterThan(0);
  },
);

test("NaN never passes, chaotic case or not", () => {
  const given = read("adam");
  const got = runCase(given);
  const steps = got.steps.map((step, t) =>
    t === 19 ? { ...step, loss: NaN } : step,
  );
  expect(judge(given, { ...got, steps }).faults[0]).toMatch(
    /steps\[19\]\.loss is off by NaN/,
  );
});
