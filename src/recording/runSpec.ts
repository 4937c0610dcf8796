/**
 * @file What fully determines one run, bit for bit, and how it is recorded.
 */
import type { DataSpec } from "../data/dataSpec";
import type { NetworkSpec, OptimizerSpec } from "../engine/networkSpec";

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
}

/** How a run is observed. Never changes the run. */
export interface RecordingSpec {
  /** The step that drift is measured from. */
  readonly referenceStep: number;
  /** Bytes that one run's recording may take; a longer run keeps every 2nd, 4th, … step. */
  readonly memoryBudget: number;
}
