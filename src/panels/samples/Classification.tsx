/**
 * @file How a run classifies the held-out samples at the cursor.
 */
import { useMemo } from "react";
import { useLanguage } from "../../controls/useWords";
import type { RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { replayStatus } from "../../lab/replayWishes";
import { useAbsence } from "../../views/replay/useAbsence";
import { nameRun } from "../../views/normalizedLayers";
import { formatShare, formatStep } from "../../controls/numberFormat";
import { ConfusionTable } from "./ConfusionTable";
import { RegionsPicture } from "./RegionsPicture";
import styles from "./SamplesPanel.module.css";
import { words } from "./words";
import { WrongSamples } from "./WrongSamples";

export function Classification({ run }: { readonly run: RunName }) {
  const language = useLanguage();
  const normalization = useLab(
    (state) => state.experiment.runs[run].normalization,
  );
  const samples = useLab((state) => state.replays[run].samples);
  const snapshot = useLab((state) => state.replays[run].snapshot);
  const wrong = useMemo(
    () =>
      samples && snapshot
        ? wrongSamples(samples.heldOut.labels, snapshot.predicted)
        : null,
    [samples, snapshot],
  );
  const status = useLab((state) => replayStatus(state, run));
  const w = words[language];
  if (status === "absent") return <Absent run={run} />;
  return (
    <section
      className={styles.run}
      data-run={run}
      data-stale={status !== "fresh" || undefined}
    >
      <h4 className={styles.runTitle}>
        <span className={styles.letter}>{run}</span>{" "}
        {nameRun(normalization, language)}
        {samples && wrong && (
          <small className={styles.score} data-testid={`right-${run}`}>
            {scoreText(w, samples.heldOut.count, wrong.length)}
          </small>
        )}
      </h4>
      {samples && snapshot && wrong ? (
        <div className={styles.pictures}>
          {samples.images ? (
            <>
              <ConfusionTable run={run} samples={samples} snapshot={snapshot} />
              <WrongSamples
                run={run}
                samples={samples}
                snapshot={snapshot}
                wrong={wrong}
              />
            </>
          ) : (
            <RegionsPicture
              run={run}
              samples={samples}
              snapshot={snapshot}
              wrong={wrong}
            />
          )}
        </div>
      ) : (
        <p className={styles.help}>{w.waiting}</p>
      )}
    </section>
  );
}

/** The run has ended before the cursor, or has not come to it yet. */
function Absent({ run }: { readonly run: RunName }) {
  const absence = useAbsence(run);
  return (
    <section className={styles.run} data-run={run}>
      <h4 className={styles.runTitle}>
        <span className={styles.letter}>{run}</span>
      </h4>
      <p className={styles.help}>{absence}</p>
    </section>
  );
}

const scoreText = (
  w: (typeof words)["en"],
  total: number,
  wrong: number,
): string =>
  w.right(
    formatShare((total - wrong) / total),
    formatStep(total - wrong),
    formatStep(total),
  );

/** Samples, from 0, that were taken for another class than their own. */
export function wrongSamples(
  labels: ArrayLike<number>,
  predicted: ArrayLike<number>,
): readonly number[] {
  return Array.from(labels, (_, i) => i).filter(
    (i) => labels[i] !== predicted[i],
  );
}
