/**
 * @file Compares any two steps of any two runs: their histograms over each other, how they differ, and the exact drift between
 * them.
 */
import { useLanguage, useWords } from "../../controls/useWords";
import { useLab } from "../../lab/LabProvider";
import { formatStep } from "../../controls/numberFormat";
import { writeDrift } from "../../views/rulers/writeDrift";
import { readSide, type ComparedSide } from "./comparedSide";
import styles from "./ComparePanel.module.css";
import { ComparisonPicture } from "./ComparisonPicture";
import { LayerFields } from "./LayerFields";
import { NumbersTable } from "./NumbersTable";
import { SideFields } from "./SideFields";
import {
  useExactValues,
  type ExactSide,
  type ExactValues,
} from "./useExactValues";
import { words } from "./words";

export function ComparePanel() {
  const w = useWords(words);
  const layers = useLab((state) => state.experiment.widths.length);
  const ruler = useLab((state) => state.view.ruler);
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{w.title}</h2>
      <p className={styles.intro}>{w.intro}</p>
      {layers === 0 ? (
        <p className={styles.note}>{w.noLayers}</p>
      ) : (
        <>
          <SideFields />
          <LayerFields />
          <Result />
          <p className={styles.note}>{w.exactness}</p>
          <p className={styles.note}>
            {w.pairing} {w.ruler[ruler]} {w.between}
          </p>
        </>
      )}
    </div>
  );
}

function Result() {
  const state = useLab((whole) => whole);
  const layer = state.view.measureLayer;
  const exact = useExactValues(layer);
  const from = asReplayed(readSide(state, "from", layer), exact.from);
  const to = asReplayed(readSide(state, "to", layer), exact.to);
  return (
    <>
      <ComparisonPicture from={from} to={to} layer={layer} />
      <Drift from={from} to={to} exact={exact} />
      <NumbersTable from={from} to={to} exact={exact} />
    </>
  );
}

/** A step between recorded ones shows its own values once they are there. */
const asReplayed = (side: ComparedSide, exact: ExactSide | null) =>
  exact && !side.isRecorded ? { ...side, histogram: exact.histogram } : side;

interface DriftProps {
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  readonly exact: ExactValues;
}

/** The line is as high with a number as without. */
function Drift({ from, to, exact: { drift, noDrift } }: DriftProps) {
  const w = useWords(words);
  const ruler = useLab((state) => state.view.ruler);
  const language = useLanguage();
  const absent = [from, to].find(({ status }) => status === "absent");
  const failed = [from, to].some(({ status }) => status === "failed");
  const why = () => {
    if (absent) return w.absent(absent.run, formatStep(absent.step));
    return failed ? w.failed : w.onItsWay;
  };
  return (
    <p className={styles.drift} role="status">
      <span className={styles.driftName}>{w.drift}</span>
      <b data-testid="compare-drift">
        {noDrift
          ? w.noDrift[noDrift]
          : writeDrift(drift ?? Number.NaN, ruler, language)}
      </b>
      <span className={styles.driftState} data-testid="compare-state">
        {drift === null ? why() : w.exact}
      </span>
    </p>
  );
}
