/**
 * @file What a run goes on from: its training, and what has come of recording it.
 */
import type { FingerprintState } from "../engine/fingerprint";
import type { Checkpoint } from "./checkpoint";

export interface RunCheckpoint extends Checkpoint {
  /** It covers all losses before. */
  readonly fingerprint: FingerprintState;
}

/** Where a run begins. Checkpoints of a run with the same history up to their steps. */
export interface RunOrigin {
  /** Null: at step 0. */
  readonly checkpoint: RunCheckpoint | null;
  /** At or before the reference step, whose network is rebuilt from it; null: from step 0. */
  readonly reference: Checkpoint | null;
}

export const FROM_START: RunOrigin = { checkpoint: null, reference: null };
