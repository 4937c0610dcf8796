/**
 * @file What the networks make of single samples: which they take for what, and one on its way through the layers.
 */
import { RUN_NAMES } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { CloseUp } from "../../views/closeUp/CloseUp";
import { Classification } from "./Classification";
import { SampleControls } from "./SampleControls";
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
