/**
 * @file The network that the lab holds, as a row of boxes through which data flow; the layer in question is lit.
 */
import { Fragment, useMemo } from "react";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import styles from "./Diagram.module.css";
import { diagramParts, type Lit, type DiagramPart } from "./diagramParts";
import { diagramWords } from "./diagramWords";

export function Diagram({ lit }: { readonly lit: Lit }) {
  const w = useWords(diagramWords);
  const experiment = useLab((state) => state.experiment);
  const playing = useLab((state) => state.playing);
  const parts = useMemo(() => diagramParts(experiment, lit), [experiment, lit]);
  return (
    <div className={styles.diagram} role="img" aria-label={w.label(parts)}>
      <div className={styles.row} aria-hidden="true">
        {parts.map((part, index) => (
          <Fragment key={index}>
            {index > 0 && (
              <span className={styles.arrow} data-flowing={playing} />
            )}
            <Box part={part} />
          </Fragment>
        ))}
      </div>
      <div className={styles.caption} aria-hidden="true">
        {w.caption}
      </div>
    </div>
  );
}

function Box({ part }: { readonly part: DiagramPart }) {
  switch (part.kind) {
    case "input":
      return <span className={styles.end}>X</span>;
    case "output":
      return <span className={styles.end}>ŷ</span>;
    case "rest":
      return <span className={styles.end}>…</span>;
    case "layer":
      return (
        <span className={styles.layer} data-lit={part.lit}>
          <span className={styles.weights}>
            W<sub>{part.layer}</sub>
          </span>
          <span className={styles.norms}>
            {part.normalized.map((run) => (
              <span key={run} data-run={run}>
                {run}
              </span>
            ))}
          </span>
          <span className={styles.weights}>f</span>
        </span>
      );
    default:
      return part satisfies never;
  }
}
