/**
 * @file What the recordings and checkpoints of both runs take.
 */
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import {
  CHECKPOINT_BUDGET_PER_RUN,
  RECORDING_BUDGET_PER_RUN,
} from "../../lab/wantedRun";
import styles from "../../controls/Field.module.css";
import { bytesPerColumn, finalStride } from "../../recording/capacity";
import type { RecordingShape } from "../../recording/chunk";
import { words } from "./words";

const MEGABYTE = 2 ** 20;
const RUNS = 2;

/** Nothing is said until a worker has answered. */
export function MemoryNote() {
  const w = useWords(words);
  const shape = useLab(({ runs }) => runs.A.recording?.shape);
  if (shape === undefined) return null;
  const { bytes, stride } = memoryNeed(shape);
  const megabytes = (amount: number) => (RUNS * amount) / MEGABYTE;
  const taken = megabytes(bytes);
  return (
    <p className={styles.hint} data-testid="setup-memory">
      {w.memory(
        taken < 10 ? taken.toFixed(1) : taken.toFixed(0),
        String(megabytes(RECORDING_BUDGET_PER_RUN)),
        String(megabytes(CHECKPOINT_BUDGET_PER_RUN)),
        stride,
      )}
    </p>
  );
}

/** What the recording of one run takes. */
interface MemoryNeed {
  readonly bytes: number;
  /** Every how many steps one is kept. */
  readonly stride: number;
}

/** The need of a run whose recording has this shape. */
export function memoryNeed(
  shape: RecordingShape,
  budget: number = RECORDING_BUDGET_PER_RUN,
): MemoryNeed {
  const stride = finalStride(shape, budget);
  const columns = Math.floor(shape.steps / stride) + 1;
  return { bytes: columns * bytesPerColumn(shape), stride };
}
