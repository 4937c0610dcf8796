/**
 * @file TensorFlow.js: one training step of a multi-layer perceptron, by its own optimizer and gradients, and by
 * back-propagation written out in its operations.
 */
import { createRequire } from "node:module";
import { dirname, sep } from "node:path";
import {
  batchesOf,
  BN_EPSILON,
  firstWeights,
  LEARNING_RATE,
  MOMENTUM,
  RUNNING,
} from "./peerWorkload.mjs";

const require = createRequire(import.meta.url);
const tf = require("@tensorflow/tfjs");
const wasm = require("@tensorflow/tfjs-backend-wasm");

wasm.setWasmPaths(
  dirname(require.resolve("@tensorflow/tfjs-backend-wasm")) + sep,
);
tf.env().set("PROD", true);

const ACTIVATIONS = {
  tanh: [(z) => tf.tanh(z), (a, d) => tf.mul(d, tf.sub(1, tf.square(a)))],
  sigmoid: [(z) => tf.sigmoid(z), (a, d) => tf.mul(d, tf.mul(a, tf.sub(1, a)))],
  relu: [(z) => tf.relu(z), (a, d) => tf.mul(d, tf.step(a))],
};

export async function tfjsContenders(workload) {
  return [
    await contender(
      "TensorFlow.js wasm, minimize",
      "wasm",
      workload,
      byMinimize,
    ),
    await contender("TensorFlow.js wasm, by hand", "wasm", workload, byHand),
    await contender("TensorFlow.js cpu, minimize", "cpu", workload, byMinimize),
  ];
}

/** Backends are global: `prepare` must be called before a timing. */
async function contender(name, backend, workload, create) {
  const prepare = async () => {
    await tf.setBackend(backend);
  };
  await prepare();
  return { name, prepare, step: create(workload) };
}

/** Per layer: weights, and bias or γ and β with the running statistics. */
function createLayers({ dims, isNormalized }) {
  return firstWeights({ dims }).map((weights, l) => {
    const units = dims[l + 1];
    const hasNorm = isNormalized && l + 2 < dims.length;
    const vector = (value) => tf.variable(tf.fill([units], value));
    return {
      weights: tf.variable(tf.tensor2d(weights, [dims[l], units])),
      bias: hasNorm ? null : vector(0),
      gamma: hasNorm ? vector(1) : null,
      beta: hasNorm ? vector(0) : null,
      runningMean: hasNorm ? tf.variable(tf.zeros([units]), false) : null,
      runningVariance: hasNorm ? tf.variable(tf.ones([units]), false) : null,
    };
  });
}

function createBatches(workload) {
  const { dims, batchSize } = workload;
  const tensors = batchesOf(workload).map(({ features, labels }) => ({
    x: tf.tensor2d(features, [batchSize, dims[0]]),
    y: tf.cast(tf.oneHot(tf.tensor1d(labels, "int32"), dims.at(-1)), "float32"),
  }));
  let next = 0;
  return () => tensors[next++ % tensors.length];
}

/** ŷ before the nonlinearity, and what the backward pass needs. */
function normalize(layer, z) {
  const { mean, variance } = tf.moments(z, 0);
  const inverse = tf.rsqrt(tf.add(variance, BN_EPSILON));
  const hat = tf.mul(tf.sub(z, mean), inverse);
  follow(layer.runningMean, mean);
  follow(layer.runningVariance, variance);
  return { hat, inverse, y: tf.add(tf.mul(hat, layer.gamma), layer.beta) };
}

const follow = (running, now) =>
  running.assign(tf.add(tf.mul(running, 1 - RUNNING), tf.mul(now, RUNNING)));

function byMinimize(workload) {
  const layers = createLayers(workload);
  const next = createBatches(workload);
  const [activate] = ACTIVATIONS[workload.activation];
  const optimizer = tf.train.momentum(LEARNING_RATE, MOMENTUM);
  const loss = (x, y) => {
    let h = x;
    layers.forEach((layer, l) => {
      const z = tf.matMul(h, layer.weights);
      const isLast = l + 1 === layers.length;
      const before = layer.gamma
        ? normalize(layer, z).y
        : tf.add(z, layer.bias);
      h = isLast ? before : activate(before);
    });
    return tf.losses.softmaxCrossEntropy(y, h);
  };
  return () =>
    tf.tidy(() => {
      const { x, y } = next();
      optimizer.minimize(() => loss(x, y));
    });
}

function byHand(workload) {
  const layers = createLayers(workload);
  const next = createBatches(workload);
  const [activate, derive] = ACTIVATIONS[workload.activation];
  const velocities = new Map();
  const move = (variable, gradient) => {
    if (!velocities.has(variable))
      velocities.set(variable, tf.variable(tf.zerosLike(variable), false));
    const velocity = velocities.get(variable);
    velocity.assign(tf.add(tf.mul(velocity, MOMENTUM), gradient));
    variable.assign(tf.sub(variable, tf.mul(velocity, LEARNING_RATE)));
  };
  const step = () => {
    const { x, y } = next();
    const inputs = [x];
    const norms = [];
    layers.forEach((layer, l) => {
      const z = tf.matMul(inputs[l], layer.weights);
      norms[l] = layer.gamma ? normalize(layer, z) : null;
      const before = norms[l]?.y ?? tf.add(z, layer.bias);
      inputs[l + 1] = l + 1 === layers.length ? before : activate(before);
    });
    let d = tf.div(tf.sub(tf.softmax(inputs.at(-1)), y), workload.batchSize);
    for (let l = layers.length - 1; l >= 0; l--) {
      const layer = layers[l];
      if (l + 1 < layers.length) d = derive(inputs[l + 1], d);
      if (norms[l]) d = normalizeBackward(layer, norms[l], d, move);
      else move(layer.bias, tf.sum(d, 0));
      // Transposed in so many words: the wasm backend multiplies transposed matrices slowly.
      const gradient = tf.matMul(tf.transpose(inputs[l]), d);
      if (l > 0) d = tf.matMul(d, tf.transpose(layer.weights));
      move(layer.weights, gradient);
    }
  };
  return () => tf.tidy(step);
}

function normalizeBackward({ gamma, beta }, { hat, inverse }, d, move) {
  const dBeta = tf.sum(d, 0);
  const dGamma = tf.sum(tf.mul(d, hat), 0);
  const count = d.shape[0];
  const centred = tf.sub(d, tf.div(dBeta, count));
  const rest = tf.sub(centred, tf.mul(hat, tf.div(dGamma, count)));
  const dz = tf.mul(tf.mul(gamma, inverse), rest);
  move(gamma, dGamma);
  move(beta, dBeta);
  return dz;
}
