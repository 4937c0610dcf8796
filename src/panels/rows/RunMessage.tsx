/**
 * @file What the reader must know of a run before reading its pictures: it failed, or its batches are too small for BatchNorm.
 */
import { NORMALIZATION_OBJECTS } from "../../engine/normalizations";
import { memo } from "react";
import { late } from "../../controls/late";
import { useWords } from "../../controls/useWords";
import { RUN_NAMES } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import styles from "./RunMessage.module.css";
import { words } from "./words";

const RunEnds = late(async () => (await import("./RunEnds")).RunEnds);

export const RunMessages = memo(function RunMessages() {
  return (
    <div className={styles.messages}>
      <RunEnds />
      <BatchOfOne />
    </div>
  );
});

function BatchOfOne() {
  const w = useWords(words);
  const shown = useLab(
    ({ experiment }) =>
      experiment.batchSize === 1 &&
      RUN_NAMES.some((run) =>
        experiment.runs[run].normalization.some(
          (one) => NORMALIZATION_OBJECTS[one].isOverBatch,
        ),
      ),
  );
  if (!shown) return null;
  return (
    <div className={styles.message} role="note" data-testid="batch-of-one">
      <p className={styles.text}>{w.batchOfOne}</p>
    </div>
  );
}
