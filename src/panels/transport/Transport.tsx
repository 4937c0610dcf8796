/**
 * @file The transport: playback, the step shown, how far training is.
 */
import { memo } from "react";
import { useWords } from "../../controls/useWords";
import { useActions, useLab } from "../../lab/LabProvider";
import { ScopeChoice } from "./whatIf/ScopeChoice";
import { WhatIf } from "./whatIf/WhatIf";
import { KeyHelp } from "./KeyHelp";
import { PinTools } from "./PinTools";
import { PlayButtons } from "./PlayButtons";
import { RunProgress } from "./RunProgress";
import { Scrubber } from "./Scrubber";
import { Status } from "./Status";
import { StepNumber } from "./StepNumber";
import { StopButton } from "./StopButton";
import { TimeLeft } from "./TimeLeft";
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
          <StopButton />
          <TimeLeft />
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

const SPEEDS = [0.25, 0.5, 1, 2, 4];

/** How fast playback goes. */
const SpeedSelect = memo(function SpeedSelect() {
  const w = useWords(words);
  const speed = useLab((state) => state.speed);
  const { setSpeed } = useActions();
  return (
    <select
      className={styles.speed}
      data-testid="speed"
      aria-label={w.speed}
      title={`${w.speed}. ${w.speedHelp}`}
      value={speed}
      onChange={(event) => setSpeed(Number(event.currentTarget.value))}
    >
      {SPEEDS.map((times) => (
        <option key={times} value={times}>
          {times}×
        </option>
      ))}
    </select>
  );
});
