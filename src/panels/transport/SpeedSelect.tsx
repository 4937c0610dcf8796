/**
 * @file How fast playback goes.
 */
import { memo } from "react";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import styles from "./Transport.module.css";
import { words } from "./words";

const SPEEDS = [0.25, 0.5, 1, 2, 4];

export const SpeedSelect = memo(function SpeedSelect() {
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
