/**
 * @file The two published definitions of internal covariate shift, on the network of Ioffe & Szegedy 2015, §4.1.
 */
import type { Recording } from "../../src/recording/recording";
import { endAccuracy } from "../../src/story/claims/readings";
import { sgd } from "../../src/experiment/presets";
import { median } from "../median";
import { share, short, type Finding } from "./report";
import { pairOf, train } from "./trained";

const STEPS = 4000;

/** Medians over all steps after the first hundred. */
function medians(recording: Recording, layer: number) {
  const denseLayers = recording.shape.units.length + 1;
  const columns = Array.from({ length: recording.columns }, (_, c) => c).slice(
    100,
  );
  const dense = (values: Float32Array) =>
    median(columns.map((c) => values[c * denseLayers + layer]!));
  return {
    drift: median(
      columns.map((c) => recording.layer(layer).taps.preactivation.drift[c]!),
    ),
    l2: dense(recording.series.shiftL2),
    relative: dense(recording.series.shiftRelative),
    cosine: dense(recording.series.shiftCosine),
  };
}

export function definitions(): Finding {
  const experiment = pairOf(
    {
      widths: [100, 100, 100],
      steps: STEPS,
      data: { kind: "digits", size: 28 },
    },
    { ...sgd(0.05), initialization: { kind: "normal", sigma: 0.1 } },
  );
  const [A, B] = [train(experiment, "A"), train(experiment, "B")];
  const layers = [1, 2].map((layer) => ({
    layer: layer + 1,
    a: medians(A, layer),
    b: medians(B, layer),
  }));
  const driftRatios = layers.map(({ a, b }) => a.drift / b.drift);
  const shiftRatios = layers.map(({ a, b }) => b.l2 / a.l2);
  const disagree = Math.min(...driftRatios) > 1 && Math.min(...shiftRatios) > 1;
  return {
    title:
      "Two definitions that disagree (Ioffe & Szegedy 2015; Santurkar et al. 2018)",
    setting: `28×28 synthetic digits (published: MNIST), 3×100 sigmoid, N(0, 0.1²) weights, batch 60, SGD with learning rate 0.05, ${STEPS} steps. Medians over the steps after the first hundred: drift since step 0, in deviations at step 0 (σ₀), and gradient shift. A plain, B with BatchNorm in every layer.`,
    rows: [
      {
        what: "held-out accuracy at 4,000 steps, plain / BatchNorm",
        published: "≈ .737 / .953 (MNIST test)",
        here: `${share(endAccuracy(A))} / ${share(endAccuracy(B))}`,
      },
      ...layers.flatMap(({ layer, a, b }) => [
        {
          what: `layer ${layer}: drift, plain ÷ BatchNorm`,
          published: "less with BatchNorm",
          here: `${short(a.drift)}σ₀ ÷ ${short(b.drift)}σ₀ = ${short(a.drift / b.drift)}`,
        },
        {
          what: `layer ${layer}: ‖G − G′‖, BatchNorm ÷ plain`,
          published: "similar or more with BatchNorm",
          here: `${short(b.l2)} ÷ ${short(a.l2)} = ${short(b.l2 / a.l2)}`,
        },
        {
          what: `layer ${layer}: relative ‖G − G′‖/‖G‖, plain; BatchNorm`,
          published: "–",
          here: `${short(a.relative)}; ${short(b.relative)}`,
        },
        {
          what: `layer ${layer}: cosine, plain; BatchNorm`,
          published: "–",
          here: `${short(a.cosine)}; ${short(b.cosine)}`,
        },
      ]),
    ],
    verdict: disagree
      ? "The definitions disagree here: by distributions BatchNorm reduces the shift, by gradients it increases it."
      : "The definitions do not disagree in every layer here.",
  };
}
