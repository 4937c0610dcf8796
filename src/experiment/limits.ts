/**
 * @file What each number of an experiment may be. The `allowed` texts are signs rather than words, so that they read
 * the same in every language.
 */
import {
  PROBE,
  DATA,
  type DataParameter,
  type DataSpec,
} from "../data/dataSpec";

export interface NumberLimit {
  readonly allowed: string;
  readonly holds: (value: number) => boolean;
}

export interface WholeLimit extends NumberLimit {
  /** What is allowed and nearest; the least for what is no number. */
  readonly nearest: (value: number) => number;
}

const whole = (min: number, max: number): WholeLimit => ({
  allowed: `${min}, ${min + 1}, … ${max}`,
  holds: (value) => Number.isInteger(value) && min <= value && value <= max,
  nearest(value) {
    const near = Number.isNaN(value) ? min : Math.trunc(value);
    return Math.min(max, Math.max(min, near));
  },
});

const closed = (min: number, max: number): NumberLimit => ({
  allowed: `${min} ≤ x ≤ ${max}`,
  holds: (value) => min <= value && value <= max,
});

const aboveZero = (max: number): NumberLimit => ({
  allowed: `0 < x ≤ ${max}`,
  holds: (value) => 0 < value && value <= max,
});

export const MAX_LAYERS = 32;

export const LIMITS = {
  size: whole(8, 28),
  noise: closed(0, 1),
  seed: whole(0, 2 ** 32 - 1),
  units: whole(1, 512),
  steps: whole(1, 50_000),
  learningRate: aboveZero(100),
  momentum: {
    allowed: "0 ≤ x < 1",
    holds: (value: number) => 0 <= value && value < 1,
  },
  weightDecay: closed(0, 1),
  sigma: aboveZero(10),
  shift: closed(0, 10),
  shiftSpread: closed(0, 10),
  scale: closed(1, 10),
  scaleSpread: closed(0, 10),
  biasShift: closed(-100, 100),
} as const satisfies Record<string, NumberLimit> &
  Record<DataParameter, NumberLimit>;

/** A batch is at most the training part: an epoch must hold at least one whole batch. */
export function batchLimit(data: DataSpec): NumberLimit {
  return whole(1, maxBatchSize(data));
}

export function maxBatchSize(data: DataSpec): number {
  return Math.min(1024, DATA[data.kind].trainingCount);
}

/** A step that an experiment of `steps` updates has. */
export const stepLimit = (steps: number): WholeLimit => whole(0, steps);

/** A step at which something can change in the midst of a run of `steps` updates. */
export const interventionLimit = (steps: number): NumberLimit =>
  whole(1, steps - 1);

/** A unit's number, counted from 1; 0 for none. */
export const unitLimit = (units: number): WholeLimit => whole(0, units);

/** A sample of the probe, counted from 1. */
export const sampleLimit: WholeLimit = whole(1, PROBE);

/** A hidden layer's number, counted from 1; 1 where there is none. */
export const layerLimit = (layers: number): WholeLimit =>
  whole(1, Math.max(1, layers));
