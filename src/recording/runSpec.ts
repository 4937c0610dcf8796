/**
 * @file What fully determines one run, bit for bit, and how it is recorded.
 */
import type { DataSpec } from "../data/dataSpec";
import type { ProbeMeasuring } from "./probeMeter";
import type {
  LayerSpec,
  NetworkSpec,
  OptimizerSpec,
} from "../engine/networkSpec";

/**
 * What holds from a step on: what the interventions until then have made of the run. It takes effect before that step's
 * update; what is recorded at the step shows it already.
 */
export interface Segment {
  /** 0 < step < RunSpec.steps. */
  readonly step: number;
  /** The layers as before, but for normalization, bias, freezing and noise. */
  readonly layers: readonly LayerSpec[];
  /** One of the same kind as before. */
  readonly optimizer: OptimizerSpec;
  /**
   * Layers, from 0, without normalization before and with BatchNorm now, that go on computing what they did: on the probe γ
   * is the standard deviation and β the mean of what BatchNorm normalises. All others begin with γ = 1 and β = 0.
   */
  readonly kept: readonly number[];
  /** What is added to every bias of a layer, from 0; a layer without a bias stays as it is. None where it is missing. */
  readonly biasShifts?: readonly BiasShift[];
}

export interface BiasShift {
  readonly layer: number;
  readonly by: number;
}

/** One network trained once. Same RunSpec → same numbers, in every engine. */
export interface RunSpec {
  readonly data: DataSpec;
  /** Unsigned 32-bit integer; seeds data, first weights and batch order, each by a stream of its own. */
  readonly seed: number;
  readonly network: NetworkSpec;
  readonly optimizer: OptimizerSpec;
  /** 1 to 1024. */
  readonly batchSize: number;
  /** Number of updates. The recording has steps + 1 states: step 0 is the network before any update. */
  readonly steps: number;
  /** Segments in the order of their steps, which differ; none where it is missing. */
  readonly later?: readonly Segment[];
}

/** How a run is observed. Never changes the run. */
export interface RecordingSpec extends ProbeMeasuring {
  /** The step that drift is measured from. */
  readonly referenceStep: number;
  /** Bytes that one run's recording may take; a longer run keeps every 2nd, 4th, … step. */
  readonly memoryBudget: number;
}
