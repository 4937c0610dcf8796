/**
 * @file Three things to try, each with the button that does it.
 */
import { useActions, useLab } from "../../lab/LabProvider";
import { formatStep } from "../measures/numberFormat";
import styles from "./Introduction.module.css";
import { words } from "./introductionWords";
import { OpenPreset } from "./OpenPreset";

export function TryFirst() {
  const w = words[useLab((state) => state.view.language)];
  const hasLayers = useLab((state) => state.experiment.widths.length > 0);
  return (
    <section className={styles.card}>
      <h3>{w.tryTitle}</h3>
      {hasLayers && (
        <>
          <p>{w.normalize}</p>
          <div className={styles.buttons}>
            <NormalizeFirstLayer />
          </div>
        </>
      )}
      <p>{w.scrub}</p>
      <div className={styles.buttons}>
        <GoToMiddle />
      </div>
      <p>{w.compare}</p>
      <div className={styles.buttons}>
        <OpenPreset id="relu-digits" />
        <OpenPreset id="sigmoid-digits" />
      </div>
    </section>
  );
}

function NormalizeFirstLayer() {
  const w = words[useLab((state) => state.view.language)];
  const on = useLab(
    ({ experiment }) => experiment.runs.A.normalization[0] === "batch",
  );
  const { setNormalization } = useActions();
  return (
    <button
      type="button"
      className={styles.button}
      data-testid="try-normalize"
      onClick={() => setNormalization("A", 1, on ? "none" : "batch")}
    >
      {on ? w.switchOff : w.switchOn}
    </button>
  );
}

/** In the first preset run A has left chance by then. */
const MIDDLE = 600;

function GoToMiddle() {
  const w = words[useLab((state) => state.view.language)];
  const step = useLab(({ experiment: { steps } }) =>
    steps > MIDDLE ? MIDDLE : Math.floor(steps / 2),
  );
  const { pause, setCursor } = useActions();
  const goTo = () => {
    pause();
    setCursor(step);
  };
  return (
    <button
      type="button"
      className={styles.button}
      data-testid="try-step"
      onClick={goTo}
    >
      {w.goTo(formatStep(step))}
    </button>
  );
}
