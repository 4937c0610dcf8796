/**
 * @file From the text of a case file to a ReferenceCase whose every shape is right.
 */
import { ACTIVATIONS } from "../../src/engine/activations";
import { NORMALIZATIONS } from "../../src/engine/normalizations";
import {
  AFFINES,
  LOSSES,
  OPTIMIZERS,
  PLACEMENTS,
} from "../../src/engine/networkSpec";
import type {
  LayerSpec,
  Loss,
  OptimizerSpec,
} from "../../src/engine/networkSpec";
import { outputLayerSpec } from "../../src/engine/denseLayer";
import { Field, MalformedCase } from "./caseReader";
import { readOutcome, readParameters } from "./parseOutcome";
import type { Matrix, ReferenceCase } from "./referenceCase";

const MOST_LAYERS = 32;
const MOST_UNITS = 512;
const MOST_SAMPLES = 1024;
/** More would not be a case but a mistake. */
const MOST_INPUTS = 65536;

/** Throws MalformedCase. */
export function parseCase(text: string): ReferenceCase {
  let json: unknown;
  try {
    json = JSON.parse(quoteNonNumbers(text));
  } catch (error) {
    throw new MalformedCase(`not JSON (${(error as Error).message})`);
  }
  return readCase(new Field(json));
}

/** Python writes NaN and ±Infinity bare, which JSON has not; as strings they matter only where a number is read. */
const quoteNonNumbers = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );

function readCase(field: Field): ReferenceCase {
  const inputs = field.at("inputs").integer(1, MOST_INPUTS);
  const outputs = field.at("outputs").integer(1, MOST_UNITS);
  const hidden = readHidden(field.at("hidden"));
  const layers = [...hidden, outputLayerSpec(outputs)];
  checkBatchNorm(field.at("batchNorm"));
  const features = readFeatures(field.at("features"), inputs);
  const loss = field.at("loss").oneOf(LOSSES);
  const batches = readBatches(field.at("batches"), features.length);
  return {
    inputs,
    outputs,
    hidden,
    loss,
    optimizer: readOptimizer(field.at("optimizer")),
    initial: readParameters(field.at("initial"), layers, inputs),
    features,
    ...readAnswers(field, loss, features.length, outputs),
    batches,
    expected: readOutcome(
      field.at("expected"),
      layers,
      inputs,
      batches.length,
      features.length,
    ),
  };
}

function readHidden(field: Field): LayerSpec[] {
  const entries = field.list();
  if (entries.length > MOST_LAYERS)
    field.fail(`a list of at most ${MOST_LAYERS} layers`);
  return entries.map((layer) => ({
    units: layer.at("units").integer(1, MOST_UNITS),
    activation: layer.at("activation").oneOf(ACTIVATIONS),
    normalization: layer.at("normalization").oneOf(NORMALIZATIONS),
    placement: layer.at("placement").oneOf(PLACEMENTS),
    bias: layer.at("bias").boolean(),
    frozen: readFlag(layer.at("frozen")),
    stopGradient: readFlag(layer.at("stopGradient")),
    affine: layer.at("affine").isMissing
      ? "learned"
      : layer.at("affine").oneOf(AFFINES),
  }));
}

const readFlag = (field: Field): boolean => !field.isMissing && field.boolean();

/** The engine's ε and momentum are constants; a case with others cannot be run. */
function checkBatchNorm(field: Field): void {
  const epsilon = field.at("epsilon");
  const momentum = field.at("momentum");
  if (epsilon.number() !== 1e-5) epsilon.fail("0.00001");
  if (momentum.number() !== 0.1) momentum.fail("0.1");
}

function readOptimizer(field: Field): OptimizerSpec {
  const kind = field.at("kind").oneOf(OPTIMIZERS);
  const learningRate = field.at("learningRate").number();
  const weightDecay = field.at("weightDecay").numberOr(0);
  return kind === "adam"
    ? { kind, learningRate, weightDecay }
    : {
        kind,
        learningRate,
        momentum: field.at("momentum").numberOr(0),
        weightDecay,
      };
}

function readFeatures(field: Field, inputs: number): Matrix {
  const rows = field.list();
  if (rows.length === 0) field.fail("a list of at least one sample");
  return rows.map((row) => row.vector(inputs));
}

function readAnswers(
  field: Field,
  loss: Loss,
  samples: number,
  outputs: number,
): Pick<ReferenceCase, "labels" | "targets"> {
  if (loss === "squaredError")
    return {
      labels: null,
      targets: field.at("targets").matrix(samples, outputs),
    };
  const labels = field
    .at("labels")
    .list(samples)
    .map((label) => label.integer(0, outputs - 1));
  return { labels, targets: null };
}

function readBatches(field: Field, samples: number): Matrix {
  const rows = field.list();
  const [first] = rows;
  if (first === undefined) return field.fail("a list of at least one batch");
  const size = first.list().length;
  if (size < 1 || size > MOST_SAMPLES)
    first.fail(`a list of 1 to ${MOST_SAMPLES} samples`);
  return rows.map((row) =>
    row.list(size).map((index) => index.integer(0, samples - 1)),
  );
}
