/**
 * @file What the networks make of single samples: which they take for what, and one on its way through the layers.
 */
import { RUN_NAMES } from "../../experiment/experiment";
import { useLab, useActions } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { CloseUp } from "../../views/closeUp/CloseUp";
import { PROBE } from "../../data/dataSpec";
import { Classification } from "./Classification";
import { SamplePath } from "./SamplePath";
import styles from "./SamplesPanel.module.css";
import { words } from "./words";

export function SamplesPanel() {
  const w = useWords(words);
  const hasLayers = useLab((state) => state.experiment.widths.length > 0);
  return (
    <CloseUp
      title={w.title}
      testId="samples"
      opener="open-samples"
      controls={null}
    >
      <div className={styles.runs}>
        {RUN_NAMES.map((run) => (
          <Classification key={run} run={run} />
        ))}
      </div>
      {hasLayers && (
        <section className={styles.path} aria-label={w.path}>
          <div className={styles.pathHead}>
            <h4 className={styles.title}>{w.path}</h4>
            <SampleControls />
          </div>
          <SamplePath />
        </section>
      )}
    </CloseUp>
  );
}

/** Chooses the sample of the probe that is followed through the layers. */
function SampleControls() {
  const w = useWords(words);
  const sample = useLab((state) => state.view.sample);
  const samples = useLab(
    ({ replays }) => replays.A.samples ?? replays.B.samples,
  );
  const { setView } = useActions();
  return (
    <div className={styles.controls}>
      <button
        type="button"
        className={styles.button}
        aria-label={w.former}
        title={w.former}
        disabled={sample === 1}
        onClick={() => setView({ sample: sample - 1 })}
      >
        ‹
      </button>
      <select
        className={styles.select}
        aria-label={w.sample}
        data-testid="sample"
        value={sample}
        onChange={({ currentTarget }) =>
          setView({ sample: Number(currentTarget.value) })
        }
      >
        {Array.from({ length: PROBE }, (_, index) => (
          <option key={index} value={index + 1}>
            {w.sampleOption(index + 1, samples?.probe.labels[index] ?? null)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={styles.button}
        aria-label={w.next}
        title={w.next}
        disabled={sample === PROBE}
        onClick={() => setView({ sample: sample + 1 })}
      >
        ›
      </button>
    </div>
  );
}
