import type { HeapProfiler } from "node:inspector";
import { Session } from "node:inspector/promises";
import { expect, test } from "vitest";
import type { OptimizerSpec } from "../../src/engine/networkSpec";
import { hidden, networkOf, sgd, trainerOf } from "./specs";

/** V8's heap profiler takes one sample of so many allocated bytes, with the stack of who asked for them. */
const SAMPLING_INTERVAL = 256;
const STEPS = 2000;
/**
 * Until the compiler is done, numbers between functions are boxed; it works on a thread of its own, which a loaded machine
 * keeps waiting. So a measurement is repeated, up to so many times, until one of them is the compiled code's.
 */
const MEASUREMENTS = 100;
/** As many show that what allocates at each call stays above. */
const CERTAIN = 4;
/** A step's loss is a number on the heap, some 16 bytes; the smallest Float32Array is some 200. */
const ALLOWED = 64;

type Node = HeapProfiler.SamplingHeapProfileNode;
/** What `act` and all that it calls allocate. */
const bytesOf = ({ callFrame, selfSize, children }: Node, inside: boolean) => {
  const isInside = inside || callFrame.functionName === "measured";
  let sum = isInside ? selfSize : 0;
  for (const child of children) sum += bytesOf(child, isInside);
  return sum;
};

/** Bytes allocated per call, those that were collected again too. */
async function bytesPerCall(act: () => void): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post("HeapProfiler.startSampling", {
    samplingInterval: SAMPLING_INTERVAL,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  (function measured() {
    for (let t = 0; t < STEPS; t++) act();
  })();
  const { profile } = await session.post("HeapProfiler.stopSampling");
  session.disconnect();
  return bytesOf(profile.head, false) / STEPS;
}

/** The least of so many measurements, or the first that is below what is allowed. */
async function leastBytesPerCall(
  act: () => void,
  measurements: number,
): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < measurements && least >= ALLOWED; i++)
    least = Math.min(least, await bytesPerCall(act));
  return least;
}

/** Every kind of layer in one network. */
const createTrainer = (optimizer: OptimizerSpec) =>
  trainerOf({
    network: networkOf([
      hidden(12, { activation: "silu", normalization: "batch", bias: false }),
      hidden(9, { activation: "leakyRelu", normalization: "centre" }),
      hidden(8, { activation: "relu", normalization: "layer" }),
      hidden(8, { normalization: "batch", placement: "afterActivation" }),
    ]),
    inputs: 6,
    outputs: 3,
    batchSize: 16,
    optimizer,
    seed: 1,
  }).trainer;

test.each<OptimizerSpec>([
  sgd(0.1),
  sgd(0.1, 0.9, 1e-3),
  { kind: "adam", learningRate: 0.01, weightDecay: 0 },
])(
  "a training step, measured or not, allocates no array and no object (%j)",
  async (spec) => {
    const trainer = createTrainer(spec);
    const step = () => trainer.step();
    expect(await leastBytesPerCall(step, MEASUREMENTS)).toBeLessThan(ALLOWED);
    const repeat = () => trainer.repeatStep();
    expect(await leastBytesPerCall(repeat, MEASUREMENTS)).toBeLessThan(ALLOWED);
  },
);

test("an array per step would be seen", async () => {
  const trainer = createTrainer(sgd(0.1));
  const arrays = new Set<Float32Array>();
  const bytes = await leastBytesPerCall(() => {
    trainer.step();
    arrays.add(new Float32Array(1));
  }, CERTAIN);
  expect(bytes).toBeGreaterThan(2 * ALLOWED);
});
