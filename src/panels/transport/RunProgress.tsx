/**
 * @file How far one run is trained, and the fingerprint by which two readers compare it.
 */
import { memo, useState } from "react";
import type { RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { ChangingText } from "../../views/drawing/ChangingText";
import styles from "./RunProgress.module.css";
import { words } from "./words";

interface RunProps {
  readonly run: RunName;
}

export const RunProgress = memo(function RunProgress({ run }: RunProps) {
  const w = useWords(words);
  return (
    <span className={styles.run} data-run={run}>
      <b className={styles.letter}>{run}</b>
      <span>
        <span className={styles.word}>{w.recorded} </span>
        <Recorded run={run} />
      </span>
      <RunFingerprint run={run} />
    </span>
  );
});

function Recorded({ run }: RunProps) {
  const recorded = useLab((state) => state.runs[run].recordedSteps);
  const reach = useLab((state) => state.runs[run].reach);
  const digits = useLab(({ experiment }) => String(experiment.steps).length);
  return (
    <ChangingText
      text={String(recorded)}
      width={digits}
      align="end"
      testId={`recorded-${run}`}
      reach={reach}
    />
  );
}

type CopyState = "idle" | "copied" | "copyFailed";

function RunFingerprint({ run }: RunProps) {
  const w = useWords(words);
  const fingerprint = useLab(({ runs }) => runs[run].end?.fingerprint ?? null);
  const [copy, setCopy] = useState<CopyState>("idle");
  const copyFingerprint = () => {
    navigator.clipboard.writeText(fingerprint ?? "").then(
      () => setCopy("copied"),
      () => setCopy("copyFailed"),
    );
  };
  return (
    <span className={styles.fingerprint}>
      <span className={styles.word}>{w.fingerprint}</span>
      <button
        type="button"
        className={styles.copy}
        title={w.fingerprintHelp}
        disabled={fingerprint === null}
        aria-label={`${w.fingerprintOf(run)}: ${fingerprint ?? "–"}`}
        onClick={copyFingerprint}
        onBlur={() => setCopy("idle")}
      >
        <span data-testid={`fingerprint-${run}`}>{fingerprint ?? "–"}</span>
      </button>
      <span role="status">{copy === "idle" ? "" : w[copy]}</span>
    </span>
  );
}
