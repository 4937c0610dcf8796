/**
 * @file What a meter measures: the taps of a hidden layer on the probe, or the network's outputs, as one more layer.
 */
import type { Take } from "../engine/arena";
import type { DenseLayer } from "../engine/denseLayer";
import type { LayerBuffers } from "../engine/layerBuffers";
import type { Statistics } from "../engine/normalizations";
import type { Network } from "../engine/network";
import { OrderedTaps, type TapSorter } from "../measure/orderedTaps";
import { measureSaturation } from "../measure/saturation";
import { countStuckUnits } from "../measure/stuckUnits";
import { softmaxRows } from "../measure/softmax";
import { SortedTaps } from "../measure/sortedTaps";
import { TAPS, type ColumnOf, type Tap } from "./chunk";
import { measureLag } from "../measure/statisticsLag";

/** Each [rows, stride]; those that coincide are the same array. */
export interface MeasuredTaps extends Readonly<Record<Tap, Float32Array>> {
  readonly units: number;
  readonly stride: number;
  /** It sorts the taps that do not coincide, in the order in which data flows. */
  readonly sorter: TapSorter;
}

export interface MeasuredLayer {
  readonly taps: MeasuredTaps;
  /** To be called when the network has been evaluated, before anything else is. */
  readonly prepare: () => void;
  /** The layer's columns; to be called when its taps have been measured. */
  readonly measures: Readonly<Record<ColumnOf<"layer">, () => number>>;
}

/** `buffers`: of an evaluation of the probe, with such statistics. */
export function measuredHidden(
  { workspace }: Network,
  layer: DenseLayer,
  buffers: LayerBuffers,
  rows: number,
  statistics: Statistics,
): MeasuredLayer {
  const { units, stride, linear, preactivation, activation } = buffers;
  const { kernels } = workspace;
  const sorter = new OrderedTaps(layer, buffers, rows, workspace, statistics);
  const seen = { values: preactivation, rows, units, stride };
  return {
    taps: { units, stride, linear, preactivation, activation, sorter },
    prepare: () => {},
    measures: {
      saturated: () => measureSaturation(seen, layer.spec.activation, kernels),
      stuckUnits: () => countStuckUnits(seen, layer.spec.activation),
      lag: () => measureLag(kernels, layer, buffers, rows, statistics),
    },
  };
}

/** `buffers`: of the output layer. */
export function measuredOutputs(
  { workspace, spec }: Network,
  { units, stride, activation: outputs }: LayerBuffers,
  rows: number,
): MeasuredLayer {
  const isSoftmax = spec.loss === "crossEntropy";
  const activation = isSoftmax
    ? workspace.layOut((take) => describeProbabilities(take, rows, stride))
    : outputs;
  const arrays = isSoftmax ? [outputs, activation] : [outputs];
  const sorter = new SortedTaps(arrays, rows, units, stride, workspace);
  const [linear, preactivation] = [outputs, outputs];
  const yielded = { values: outputs, rows, units, stride };
  return {
    taps: { units, stride, linear, preactivation, activation, sorter },
    prepare: () => {
      if (isSoftmax) softmaxRows(outputs, activation, rows, stride, units);
    },
    measures: {
      saturated: () => 0,
      stuckUnits: () => countStuckUnits(yielded, "identity"),
      lag: () => NaN,
    },
  };
}

/** The memory of what softmax makes of the outputs. */
export const describeProbabilities = (
  take: Take,
  rows: number,
  stride: number,
): Float32Array => take(rows * stride);

/** How many of the taps do not coincide. */
export const distinctTaps = (taps: MeasuredTaps): readonly Float32Array[] => [
  ...new Set(TAPS.map((tap) => taps[tap])),
];
