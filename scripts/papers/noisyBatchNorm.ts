/**
 * @file Santurkar et al. 2018, §2.2: noise behind BatchNorm puts covariate shift back, and training hardly minds.
 */
import type { Experiment, RunName } from "../../src/experiment/experiment";
import { PUBLISHED_NOISE } from "../../src/experiment/noiseKind";
import { endAccuracy } from "../../src/story/claims/readings";
import { sgd } from "../../src/experiment/presets";
import { share, type Finding } from "./report";
import { pairOf, train } from "./trained";

const withNoise = (experiment: Experiment): Experiment => {
  const { A, B } = experiment.runs;
  const noise = PUBLISHED_NOISE;
  return { ...experiment, runs: { A: { ...A, noise }, B: { ...B, noise } } };
};

function outcomes(experiment: Experiment) {
  const noisy = withNoise(experiment);
  const of = (from: Experiment, run: RunName) => {
    const recording = train(from, run);
    const last = recording.columns - 1;
    const layers = recording.shape.units.map(
      (_, l) => recording.layer(l).taps.preactivation.speed[last]!,
    );
    const speed = layers.reduce((a, b) => a + b, 0) / layers.length;
    return { accuracy: endAccuracy(recording), speed };
  };
  return {
    plain: of(experiment, "A"),
    batch: of(experiment, "B"),
    noisyBatch: of(noisy, "B"),
    noisyPlain: of(noisy, "A"),
  };
}

export function noisyBatchNorm(): Finding {
  const sigmoid = outcomes(
    pairOf({ widths: Array<number>(5).fill(64), steps: 2000 }, sgd(0.1)),
  );
  const relu = outcomes(
    pairOf(
      { widths: Array<number>(8).fill(64), steps: 2000 },
      { activation: "relu", initialization: { kind: "he" }, ...sgd(0.1) },
    ),
  );
  const holds =
    sigmoid.noisyBatch.accuracy > sigmoid.batch.accuracy - 0.02 &&
    sigmoid.noisyBatch.accuracy > sigmoid.plain.accuracy + 0.2;
  const fails =
    relu.plain.accuracy > relu.noisyBatch.accuracy - 0.02 &&
    relu.noisyPlain.accuracy > relu.noisyBatch.accuracy - 0.02;
  return {
    title: "Noise behind BatchNorm (Santurkar et al. 2018, §2.2)",
    setting:
      "12×12 digits, batch 60, SGD with learning rate 0.1, 2,000 steps, held-out accuracy at the end; published for VGG on CIFAR-10, in words. Noise as published: μ ~ U(−.5, .5), σ ~ U(1, 1.25) per unit and step, m ~ U(μ ± .1), s ~ N(σ, .1²) per element; it is off where held-out accuracy is measured. Drift per step, in deviations at step 0 (σ₀), is the mean over layers at the last step.",
    rows: [
      ["sigmoid 5×64, BatchNorm", "trains", sigmoid.batch],
      ["sigmoid 5×64, noisy BatchNorm", "trains as well", sigmoid.noisyBatch],
      ["sigmoid 5×64, plain", "far below", sigmoid.plain],
      ["sigmoid 5×64, noise on plain", "does not train", sigmoid.noisyPlain],
      ["ReLU 8×64, BatchNorm", "–", relu.batch],
      ["ReLU 8×64, noisy BatchNorm", "–", relu.noisyBatch],
      ["ReLU 8×64, plain", "–", relu.plain],
      ["ReLU 8×64, noise on plain", "–", relu.noisyPlain],
    ].map((row) => {
      const [what, published, got] = row as [
        string,
        string,
        { accuracy: number; speed: number },
      ];
      return {
        what,
        published,
        here: `${share(got.accuracy)} (drift per step ${got.speed.toFixed(3)}σ₀)`,
      };
    }),
    verdict: `${holds ? "With sigmoid the published claim holds here" : "With sigmoid the published claim does not hold here"}: noise makes every distribution jump at every step, and BatchNorm trains ${holds ? "nearly as well" : "worse"}. ${fails ? "With ReLU and He's weights it fails: the plain network trains too, with the noise and without." : "With ReLU it holds as well."}`,
  };
}
