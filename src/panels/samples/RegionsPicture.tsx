/**
 * @file The decision regions of a run, with the held-out samples on them.
 */
import { useCallback, useMemo } from "react";
import { PlanePicture } from "../../charts/small/PlanePicture";
import type { ShownSamples } from "../../data/shownSamples";
import type { RunName } from "../../experiment/experiment";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import type { Snapshot } from "../../recording/snapshot";
import { RUN_INKS } from "../../views/drawing/runStyles";
import { useColorScheme } from "../../views/drawing/useColorScheme";
import { formatShare, formatStep } from "../../controls/numberFormat";
import { planeOf } from "../../views/samplePictures";
import styles from "./SamplesPanel.module.css";
import { words } from "./words";

export interface ClassifiedProps {
  readonly run: RunName;
  readonly samples: ShownSamples;
  readonly snapshot: Snapshot;
  /** Held-out samples, from 0, that were taken for another class. */
  readonly wrong: readonly number[];
}

export function RegionsPicture({
  run,
  samples,
  snapshot,
  wrong,
}: ClassifiedProps) {
  const w = useWords(words);
  const followed = useLab((state) => state.view.sample);
  const scheme = useColorScheme();
  const frame = useMemo(
    () =>
      planeOf(samples, samples.heldOut, snapshot.regions, wrong, followed - 1),
    [samples, snapshot, wrong, followed],
  );
  const { setView } = useActions();
  const follow = useCallback(
    (sample: number) => setView({ sample: sample + 1 }),
    [setView],
  );
  const { count } = samples.heldOut;
  return (
    <figure className={styles.figure}>
      <div className={styles.plane}>
        <PlanePicture
          frame={frame}
          ink={RUN_INKS[run]}
          scheme={scheme}
          summary={w.regionsSummary(
            run,
            formatStep(snapshot.step),
            formatShare((count - wrong.length) / count),
            formatStep(wrong.length),
          )}
          testId={`regions-${run}`}
          onChoose={follow}
        />
      </div>
      <figcaption className={styles.help}>{w.regionsHelp}</figcaption>
    </figure>
  );
}
