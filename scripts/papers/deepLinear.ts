/**
 * @file Santurkar et al. 2018, Fig. 3b: gradient shift in a deep linear network.
 */
import type { BatchSource } from "../../src/engine/batchSource";
import { Network } from "../../src/engine/network";
import type { LayerSpec } from "../../src/engine/networkSpec";
import { RandomStream } from "../../src/engine/random";
import { Trainer } from "../../src/engine/trainer";
import { GradientShiftMeter } from "../../src/measure/gradientShift";
import { short, type Finding } from "./report";

const WIDTH = 10;
const LAYERS = 25;
const SAMPLES = 1000;
/** The paper sums the loss over samples, the engine averages it: the rate grows by as much, and gradients shrink. */
const RATE = 1e-7;
const STEPS = 1000;
/** Layers, as the paper counts them, from 1. */
const [FIRST_STEP_LAYER, COSINE_LAYER] = [9, 17];

class WholeBatch implements BatchSource {
  readonly #features: Float32Array;
  readonly #targets: Float32Array;

  constructor(features: Float32Array, targets: Float32Array) {
    this.#features = features;
    this.#targets = targets;
  }

  load(features: Float32Array): void {
    spread(this.#features, features);
  }

  loadTargets(targets: Float32Array): void {
    spread(this.#targets, targets);
  }

  advance(): void {}
}

/** Copies rows of WIDTH into rows that are padded. */
function spread(from: Float32Array, to: Float32Array): void {
  const stride = to.length / SAMPLES;
  for (let i = 0; i < SAMPLES; i++)
    to.set(from.subarray(i * WIDTH, (i + 1) * WIDTH), i * stride);
}

function study(normalization: "none" | "batch") {
  const random = new RandomStream(1, 77);
  const normals = (count: number) =>
    Float32Array.from({ length: count }, () => random.normal());
  const features = normals(SAMPLES * WIDTH);
  const rule = normals(WIDTH * WIDTH);
  const targets = Float32Array.from({ length: SAMPLES * WIDTH }, (_, at) => {
    const [i, j] = [Math.floor(at / WIDTH), at % WIDTH];
    let sum = 0;
    for (let k = 0; k < WIDTH; k++)
      sum += features[i * WIDTH + k]! * rule[k * WIDTH + j]!;
    return sum;
  });
  const layer: LayerSpec = {
    units: WIDTH,
    activation: "identity",
    normalization,
    placement: "beforeActivation",
    bias: false,
    frozen: false,
  };
  const layers = Array<LayerSpec>(LAYERS - 1).fill(layer);
  const network = new Network(
    { layers, loss: "squaredError", initialization: { kind: "xavier" } },
    WIDTH,
    WIDTH,
    1,
    SAMPLES,
  );
  const learningRate = RATE * SAMPLES;
  const optimizer = {
    kind: "sgd" as const,
    learningRate,
    momentum: 0,
    weightDecay: 0,
  };
  const trainer = new Trainer(
    network,
    optimizer,
    new WholeBatch(features, targets),
  );
  const meter = new GradientShiftMeter(network);
  let firstL2 = NaN;
  const cosines: number[] = [];
  for (let step = 0; step < STEPS; step++) {
    meter.begin();
    trainer.step();
    meter.measure();
    if (step === 0) firstL2 = SAMPLES * meter.shift.l2[FIRST_STEP_LAYER - 1]!;
    cosines.push(meter.shift.cosine[COSINE_LAYER - 1]!);
  }
  return {
    firstL2,
    least: Math.min(...cosines),
    most: Math.max(...cosines),
  };
}

export function deepLinear(): Finding {
  const [plain, batch] = [study("none"), study("batch")];
  const range = ({ least, most }: typeof plain) =>
    `${least.toFixed(2)} to ${most.toFixed(2)}`;
  return {
    title: "A deep linear network (Santurkar et al. 2018, Fig. 3b)",
    setting: `${LAYERS} layers of ${WIDTH}×${WIDTH}, ‖W…x − Ax‖² summed over ${SAMPLES} samples as one batch, Gaussian x and A, Xavier, learning rate 1e-7, ${STEPS.toLocaleString("en")} steps (published: 10,000). BatchNorm after layers 1 to ${LAYERS - 1}. Biases are left out but for the last layer's.`,
    rows: [
      {
        what: `first step, layer ${FIRST_STEP_LAYER}: ‖G − G′‖, plain`,
        published: "≈ 78",
        here: short(plain.firstL2),
      },
      {
        what: `first step, layer ${FIRST_STEP_LAYER}: ‖G − G′‖, BatchNorm`,
        published: "≈ 7.9e+3",
        here: short(batch.firstL2),
      },
      {
        what: `layer ${COSINE_LAYER}: cosine over the steps, plain`,
        published: "≈ 1.00 throughout",
        here: range(plain),
      },
      {
        what: `layer ${COSINE_LAYER}: cosine over the steps, BatchNorm`,
        published: "swings between −1 and 1",
        here: range(batch),
      },
    ],
    verdict: `BatchNorm makes the first step's shift ${short(batch.firstL2 / plain.firstL2)} times as large; published: about 100 times. The draw of x, A and the first weights is not the paper's.`,
  };
}
