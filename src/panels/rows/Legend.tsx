/**
 * @file What the marks of the rows mean, each beside a small mark of the same kind.
 */
import { memo, type ReactNode } from "react";
import { RUN_NAMES } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { ghostStep } from "../../lab/pins";
import { formatStep } from "../../controls/numberFormat";
import styles from "./Legend.module.css";
import { words } from "./words";

/** Samples in the probe, before a recording has told. */
const USUAL_PROBE = 128;

const GHOST = "M0 10.5h5v-4h5v-4h4v6h6";

export const Legend = memo(function Legend() {
  const w = useWords(words).legend;
  const first = useLab((state) => ghostStep(state, "first"));
  const second = useLab((state) => ghostStep(state, "second"));
  const samples = useLab(
    ({ runs }) =>
      (runs.A.recording ?? runs.B.recording)?.shape.probeSamples ?? USUAL_PROBE,
  );
  const hasInterventions = useLab(({ experiment: { runs } }) =>
    RUN_NAMES.some((run) => runs[run].interventions.length > 0),
  );
  const axes = useLab((state) => state.view.axes);
  return (
    <ul className={styles.legend}>
      {axes !== "shared" && (
        <Entry text={w.axes[axes]}>
          <path
            d="M10 1v10M7.5 3.5 10 1l2.5 2.5M7.5 8.5 10 11l2.5-2.5"
            className={styles.median}
          />
        </Entry>
      )}
      <Entry text={w.ink(formatStep(samples))}>
        <InkMark />
      </Entry>
      <Entry text={w.lines}>
        <path d="M0 2.5h20M0 9.5h20" className={styles.thin} />
        <path d="M0 6h20" className={styles.median} />
      </Entry>
      <Entry text={w.ghost(formatStep(first))}>
        <path d={GHOST} className={styles.ghost} />
      </Entry>
      {second !== null && (
        <Entry text={w.secondGhost(formatStep(second))}>
          <path d={GHOST} className={styles.secondGhost} />
        </Entry>
      )}
      {hasInterventions && (
        <Entry text={w.intervention}>
          <path d="M0 6h20" className={styles.intervention} />
        </Entry>
      )}
      <Entry text={w.faded}>
        <rect width="10" height="12" className={styles.inkA} opacity="0.6" />
        <rect
          x="10"
          width="10"
          height="12"
          className={styles.inkA}
          opacity="0.2"
        />
        <path d="M10 0v12" className={styles.median} />
      </Entry>
      <Entry text={w.outside}>
        <path d="M2 9h7l-3.5-6zM11 3h7l-3.5 6z" className={styles.solid} />
      </Entry>
    </ul>
  );
});

function Entry({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <li className={styles.entry}>
      <svg
        className={styles.mark}
        width="20"
        height="12"
        viewBox="0 0 20 12"
        aria-hidden="true"
      >
        {children}
      </svg>
      {text}
    </li>
  );
}

function InkMark() {
  return [0.15, 0.4, 0.7, 1].map((opacity, i) => (
    <g key={opacity} opacity={opacity}>
      <rect x={5 * i} width="5" height="6" className={styles.inkA} />
      <rect x={5 * i} y="6" width="5" height="6" className={styles.inkB} />
    </g>
  ));
}
