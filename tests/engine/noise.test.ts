import { expect, test } from "vitest";
import type { LayerSpec, NoiseSpec } from "../../src/engine/networkSpec";
import { Network } from "../../src/engine/network";
import { fingerprintOf, hidden, networkOf, sgd, trainerOf } from "./specs";

/** The noise that Santurkar et al. 2018 published. */
const NOISE: NoiseSpec = {
  shift: 0.5,
  shiftSpread: 0.1,
  scale: 1.25,
  scaleSpread: 0.1,
};
const ROWS = 1000;
const SETTING = { inputs: 4, outputs: 3, batchSize: 16, optimizer: sgd(0.1) };

const networkWith = (layer: LayerSpec, seed = 1) =>
  new Network(networkOf([layer]), 4, 3, seed, ROWS);

function drawn(step: number, samples: "batch" | "probe" = "batch", seed = 1) {
  const network = networkWith(hidden(5, { noise: NOISE }), seed);
  const { layers } = network.training;
  network.noise.draw(layers, ROWS, step, samples);
  const { noise, stride } = layers[0]!;
  const column = (values: Float32Array, unit: number) =>
    Array.from({ length: ROWS }, (_, i) => values[i * stride + unit]!);
  const units = Array.from({ length: 5 }, (_, unit) => ({
    scale: column(noise!.scale, unit),
    shift: column(noise!.shift, unit),
  }));
  return { units, noise: noise! };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, x) => sum + x, 0) / values.length;
const deviation = (values: readonly number[]) =>
  Math.sqrt(mean(values.map((x) => (x - mean(values)) ** 2)));

test("each unit has its own μ and σ, and its elements lie around them as published", () => {
  const all = Array.from({ length: 60 }, (_, step) => drawn(step).units).flat();
  for (const { scale, shift } of all) {
    const middle = mean(shift);
    expect(Math.abs(middle)).toBeLessThan(0.51);
    expect(Math.max(...shift) - Math.min(...shift)).toBeLessThan(0.2 + 1e-6);
    expect(deviation(shift)).toBeCloseTo(0.1 / Math.sqrt(3), 2);
    expect(mean(scale)).toBeGreaterThan(0.98);
    expect(mean(scale)).toBeLessThan(1.27);
    expect(deviation(scale)).toBeCloseTo(0.1, 1);
  }
  // 300 units: U(−.5, .5) and U(1, 1.25), five standard errors
  const shifts = all.map(({ shift }) => mean(shift));
  const scales = all.map(({ scale }) => mean(scale));
  expect(Math.abs(mean(shifts))).toBeLessThan((5 * 0.2887) / Math.sqrt(300));
  expect(deviation(shifts)).toBeCloseTo(0.2887, 1);
  expect(Math.abs(mean(scales) - 1.125)).toBeLessThan(
    (5 * 0.0722) / Math.sqrt(300),
  );
});

test("the noise of a step is the same whenever it is drawn, and other at other steps, seeds and samples", () => {
  const text = (noise: ReturnType<typeof drawn>["noise"]) =>
    [...noise.shift, ...noise.scale].join();
  expect(text(drawn(7).noise)).toBe(text(drawn(7).noise));
  expect(text(drawn(8).noise)).not.toBe(text(drawn(7).noise));
  expect(text(drawn(7, "batch", 2).noise)).not.toBe(text(drawn(7).noise));
  expect(text(drawn(7, "probe").noise)).not.toBe(text(drawn(7).noise));
});

test("batch and probe are disturbed by the same μ and σ of each unit", () => {
  const [batch, probe] = [drawn(7).units, drawn(7, "probe").units];
  batch.forEach(({ scale, shift }, unit) => {
    expect(mean(probe[unit]!.shift)).toBeCloseTo(mean(shift), 1);
    expect(mean(probe[unit]!.scale)).toBeCloseTo(mean(scale), 1);
  });
});

test("noise that neither moves nor stretches leaves every number as it is", () => {
  const still = { shift: 0, shiftSpread: 0, scale: 1, scaleSpread: 0 };
  for (const placement of ["beforeActivation", "afterActivation"] as const)
    for (const normalization of ["none", "batch", "layer"] as const) {
      const trained = (noise?: NoiseSpec) => {
        const layer = hidden(5, {
          placement,
          normalization,
          ...(noise && { noise }),
        });
        const { network, trainer } = trainerOf({
          ...SETTING,
          network: networkOf([layer, layer]),
          seed: 3,
        });
        for (let i = 0; i < 20; i++) trainer.step();
        return fingerprintOf(network);
      };
      expect(trained(still)).toBe(trained());
      expect(trained(NOISE)).not.toBe(trained());
    }
});

test("what lies behind the noise is s·a + m of what lies before it; an evaluation that is not noisy has none", () => {
  const layer = hidden(5, { normalization: "batch", noise: NOISE });
  const network = networkWith(layer);
  const features = Float32Array.from({ length: 8 * 4 }, (_, i) =>
    Math.fround(Math.sin(i)),
  );
  const calm = network.createEvaluation(8);
  const noisy = network.createEvaluation(8, true);
  network.noise.draw(noisy.buffers, 8, 3, "probe");
  network.evaluate(calm, features, "own");
  network.evaluate(noisy, features, "own");
  const { scale, shift } = noisy.buffers[0]!.noise!;
  const [before, after] = [calm, noisy].map(
    ({ layers }) => layers[0]!.preactivation,
  );
  expect(calm.buffers[0]!.noise).toBeNull();
  expect([...after!]).toEqual(
    [...before!].map((a, i) =>
      Math.fround(Math.fround(scale[i]! * a) + shift[i]!),
    ),
  );
});
