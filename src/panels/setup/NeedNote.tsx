/**
 * @file What both runs take: memory on the page's side, in the workers and together, and time.
 */
import { formatDuration } from "../../controls/duration";
import styles from "../../controls/Field.module.css";
import { useWords } from "../../controls/useWords";
import { useLab } from "../../lab/LabProvider";
import {
  estimatedSeconds,
  megabytes,
  needOf,
  type ExperimentNeed,
} from "./need";
import { words } from "./words";

/** Computed from the settings alone: it is there before anything is trained, and while it is. */
export function NeedNote() {
  const w = useWords(words);
  const memory = useLab((state) => describeNeed(needOf(state), w));
  const time = useLab((state) =>
    formatDuration(estimatedSeconds(state), state.view.language),
  );
  const isMeasured = useLab(({ workRate }) => workRate !== null);
  return (
    <p className={styles.hint} data-testid="setup-memory">
      {memory} {isMeasured ? w.time(time) : w.usualTime(time)}
    </p>
  );
}

function describeNeed(
  need: ExperimentNeed,
  w: ReturnType<typeof useWords<(typeof words)["en"]>>,
): string {
  const { recordings, checkpoints, worker, workers, all, allowed } = need;
  return [
    w.memory(megabytes(recordings), megabytes(checkpoints), need.stride),
    workers === 0
      ? w.tooLarge(megabytes(all), megabytes(allowed))
      : w.workers(workers, megabytes(worker), megabytes(all)),
  ].join(" ");
}
