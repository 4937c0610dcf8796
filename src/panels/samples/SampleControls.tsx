/**
 * @file Chooses the sample of the probe that is followed through the layers.
 */
import { PROBE } from "../../data/dataSet";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import styles from "./SampleControls.module.css";
import { words } from "./words";

export function SampleControls() {
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
