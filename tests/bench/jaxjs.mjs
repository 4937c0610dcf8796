/**
 * @file jax-js: one compiled training step of a multi-layer perceptron. Every use of an array gives it away, so that one
 * that is needed again is passed as `.ref`.
 */
import {
  init,
  defaultDevice,
  jit,
  nn,
  numpy as np,
  tree,
  valueAndGrad,
} from "@jax-js/jax";
import {
  batchesOf,
  BN_EPSILON,
  firstWeights,
  LEARNING_RATE,
  MOMENTUM,
} from "./peerWorkload.mjs";

await init("wasm");
defaultDevice("wasm");

const ACTIVATIONS = { tanh: np.tanh, sigmoid: nn.sigmoid, relu: nn.relu };

export function jaxContenders(workload) {
  const { dims, batchSize } = workload;
  const batches = batchesOf(workload).map(({ features, labels }) => ({
    x: np.array(features).reshape([batchSize, dims[0]]),
    y: nn.oneHot(np.array(labels), dims.at(-1)),
  }));
  const update = createUpdate(workload);
  let params = firstParameters(workload);
  let velocity = tree.map(np.zerosLike, tree.ref(params));
  let next = 0;
  const step = () => {
    const { x, y } = batches[next++ % batches.length];
    let loss;
    [params, velocity, loss] = update(params, velocity, x.ref, y.ref);
    loss.dataSync();
  };
  return [{ name: "jax-js wasm, one jitted step", step }];
}

/** Running statistics are left out: they would not be faster with them. */
function firstParameters({ dims, isNormalized }) {
  return firstWeights({ dims }).map((weights, l) => {
    const units = dims[l + 1];
    const matrix = np.array(weights).reshape([dims[l], units]);
    return isNormalized && l + 2 < dims.length
      ? { weights: matrix, gamma: np.ones([units]), beta: np.zeros([units]) }
      : { weights: matrix, bias: np.zeros([units]) };
  });
}

function createUpdate({ activation }) {
  const activate = ACTIVATIONS[activation];
  const loss = (params, x, y) => {
    let h = x;
    params.forEach((layer, l) => {
      const z = np.matmul(h, layer.weights);
      const before = layer.bias ? z.add(layer.bias) : normalize(layer, z);
      h = l + 1 === params.length ? before : activate(before);
    });
    return np.mean(np.sum(nn.logSoftmax(h, -1).mul(y), -1)).mul(-1);
  };
  return jit((params, velocity, x, y) => {
    const [value, gradient] = valueAndGrad(loss)(tree.ref(params), x, y);
    const moved = tree.map(
      (v, g) => v.mul(MOMENTUM).add(g),
      velocity,
      gradient,
    );
    const updated = tree.map(
      (p, v) => p.sub(v.mul(LEARNING_RATE)),
      params,
      tree.ref(moved),
    );
    return [updated, moved, value];
  });
}

function normalize({ gamma, beta }, z) {
  const mean = np.mean(z.ref, 0);
  const centred = z.sub(mean);
  const variance = np.mean(np.square(centred.ref), 0);
  const deviation = np.sqrt(variance.add(BN_EPSILON));
  return centred.div(deviation).mul(gamma).add(beta);
}
