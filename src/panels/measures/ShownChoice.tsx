/**
 * @file What is shown and recorded beside the usual: the output row, running statistics, and accuracy in both ways.
 */
import { useId } from "react";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import type { LabState } from "../../lab/labState";
import { columnAtCursor } from "../../lab/selectors";
import styles from "./MeasuresPanel.module.css";
import { formatShare, formatStep } from "../../controls/numberFormat";
import { Section } from "../../controls/Section";
import { words } from "./words";

export function ShownChoice() {
  const w = useWords(words);
  const { outputRow, probeStatistics } = useLab((state) => state.view);
  const { setView } = useActions();
  return (
    <Section title={w.show} testId="shown-choice">
      <Flag
        label={w.outputRow}
        help={w.outputRowHelp}
        checked={outputRow}
        testId="output-row"
        onChange={(checked) => setView({ outputRow: checked })}
      />
      <Flag
        label={w.running}
        help={w.runningHelp}
        checked={probeStatistics === "running"}
        testId="running-statistics"
        onChange={(checked) =>
          setView({ probeStatistics: checked ? "running" : "own" })
        }
      />
      <Accuracies />
    </Section>
  );
}

interface FlagProps {
  readonly label: string;
  readonly help: string;
  readonly checked: boolean;
  readonly testId: string;
  readonly onChange: (checked: boolean) => void;
}

function Flag({ label, help, checked, testId, onChange }: FlagProps) {
  const id = useId();
  return (
    <>
      <label className={styles.flag}>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={id}
          data-testid={testId}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {label}
      </label>
      <p id={id} className={styles.caution}>
        {help}
      </p>
    </>
  );
}

/** Inference accuracy beside training-mode accuracy. */
function Accuracies() {
  const w = useWords(words);
  const step = useLab((state) => state.cursor);
  return (
    <table className={styles.table}>
      <caption>{w.heldOut(formatStep(step))}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.first}>
            {w.statistics}
          </th>
          <th scope="col">A</th>
          <th scope="col">B</th>
        </tr>
      </thead>
      <tbody>
        <Row name={w.inUse} series="heldOutAccuracy" />
        <Row name={w.asInTraining} series="heldOutTrainingAccuracy" />
      </tbody>
    </table>
  );
}

type AccuracySeries = "heldOutAccuracy" | "heldOutTrainingAccuracy";

function Row({
  name,
  series,
}: {
  readonly name: string;
  readonly series: AccuracySeries;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {RUN_NAMES.map((run) => (
        <Cell key={run} run={run} series={series} />
      ))}
    </tr>
  );
}

function Cell({
  run,
  series,
}: {
  readonly run: RunName;
  readonly series: AccuracySeries;
}) {
  const share = useLab((state) => lastAccuracy(state, run, series));
  return <td data-run={run}>{formatShare(share)}</td>;
}

/** At the cursor, or at the last step before it at which it was measured; NaN where there is none. */
function lastAccuracy(
  state: LabState,
  run: RunName,
  series: AccuracySeries,
): number {
  const { recording } = state.runs[run];
  let column = columnAtCursor(state, run);
  if (recording === null || column < 0) return Number.NaN;
  const values = recording.series[series];
  while (column > 0 && Number.isNaN(values[column]!)) column--;
  return values[column]!;
}
