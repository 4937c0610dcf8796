/**
 * @file The transport: playback, the step shown, how far training is.
 */
import { memo } from "react";
import { useWords } from "../../controls/useWords";
import { ScopeChoice } from "./whatIf/ScopeChoice";
import { WhatIf } from "./whatIf/WhatIf";
import { KeyHelp } from "./KeyHelp";
import { PinTools } from "./PinTools";
import { PlayButtons } from "./PlayButtons";
import { RunProgress } from "./RunProgress";
import { Scrubber } from "./Scrubber";
import { SpeedSelect } from "./SpeedSelect";
import { Rate, Status } from "./Status";
import { StepNumber } from "./StepNumber";
import styles from "./Transport.module.css";
import { words } from "./words";

export const Transport = memo(function Transport() {
  const w = useWords(words);
  return (
    <section className={styles.frame} aria-label={w.title}>
      <div className={styles.transport}>
        <PlayButtons />
        <div className={styles.scrubber}>
          <Scrubber />
        </div>
        <StepNumber />
        <div className={styles.tools}>
          <SpeedSelect />
          <PinTools />
          <KeyHelp />
        </div>
        <div className={styles.state}>
          <Status />
          <Rate />
        </div>
        <div className={styles.progress}>
          <RunProgress run="A" />
          <RunProgress run="B" />
        </div>
        <div className={styles.interventions}>
          <ScopeChoice />
          <WhatIf />
        </div>
      </div>
    </section>
  );
});
