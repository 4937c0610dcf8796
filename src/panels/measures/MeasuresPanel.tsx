/**
 * @file What is measured: each measure with what it means and cannot show, over depth at the cursor, and what else is asked
 * of both runs.
 */
import { memo } from "react";
import { useActions } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { SeedsSection } from "./trials/SeedsSection";
import { SweepsSection } from "./trials/SweepsSection";
import { CausesSection } from "./CausesSection";
import { EqualLoss } from "./EqualLoss";
import { LandscapeSection } from "./LandscapeSection";
import { MeasureChoice } from "./MeasureChoice";
import styles from "./MeasuresPanel.module.css";
import { ShownChoice } from "./ShownChoice";
import { words } from "./words";

export const MeasuresPanel = memo(function MeasuresPanel() {
  const w = useWords(words);
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{w.title}</h2>
      <p className={styles.intro}>{w.intro}</p>
      <CompareButton />
      <MeasureChoice />
      <EqualLoss />
      <LandscapeSection />
      <SeedsSection />
      <SweepsSection />
      <CausesSection />
      <ShownChoice />
    </div>
  );
});

function CompareButton() {
  const w = useWords(words);
  const { setView } = useActions();
  return (
    <button
      type="button"
      className={styles.compare}
      data-testid="open-compare"
      onClick={() => setView({ tab: "compare" })}
    >
      {w.compare}
    </button>
  );
}
