/**
 * @file Causes that can be tested: where they are set, each in a sentence.
 */
import { useActions } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { causesWords, CAUSES } from "./causesWords";
import styles from "./MeasuresPanel.module.css";
import { Section } from "../../controls/Section";

export function CausesSection() {
  const w = useWords(causesWords);
  const { setView } = useActions();
  return (
    <Section title={w.title} testId="causes">
      <dl className={styles.causes}>
        {CAUSES.map((cause) => (
          <div key={cause}>
            <dt>{w.causes[cause].name}</dt>
            <dd>{w.causes[cause].text}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className={styles.compare}
        data-testid="open-setup"
        onClick={() => setView({ tab: "setup" })}
      >
        {w.open}
      </button>
    </Section>
  );
}
