/**
 * @file The outcome strip: accuracy, loss and one measure of one layer, both runs over all steps.
 */
import { memo } from "react";
import { useActions, useLab } from "../../lab/LabProvider";
import { MeasureSelects } from "./MeasureSelects";
import styles from "./Outcome.module.css";
import { OutcomePlot } from "./OutcomePlot";
import { useWords } from "../../controls/useWords";
import { nameMeasure } from "../../views/measureNames";
import { words } from "./words";

export const Outcome = memo(function Outcome() {
  const w = useWords(words);
  const hasLayers = useLab((state) => state.experiment.widths.length > 0);
  return (
    <section className={styles.strip} aria-label={w.title}>
      <OutcomePlot
        chart="accuracy"
        name={w.accuracy}
        heading={<AccuracyTitle />}
      />
      <OutcomePlot
        chart="loss"
        name={w.loss}
        heading={<Title text={w.loss} help={w.lossHelp} />}
      />
      {hasLayers && <MeasurePlot />}
    </section>
  );
});

/** Opens the samples that the accuracy is counted from. */
function AccuracyTitle() {
  const w = useWords(words);
  const { setView } = useActions();
  return (
    <h3 className={styles.title}>
      <button
        type="button"
        id="open-samples"
        className={styles.open}
        title={`${w.openSamples} ${w.accuracyHelp}`}
        data-testid="open-samples"
        onClick={() => setView({ panel: "samples" })}
      >
        {w.accuracy}
      </button>
    </h3>
  );
}

function Title({
  text,
  help,
}: {
  readonly text: string;
  readonly help: string;
}) {
  return (
    <h3 className={styles.title} title={help}>
      {text}
    </h3>
  );
}

function MeasurePlot() {
  const w = useWords(words);
  const name = useLab(({ view: { measure, ruler, language } }) =>
    nameMeasure(measure, ruler, language),
  );
  const layer = useLab((state) => state.view.measureLayer);
  return (
    <OutcomePlot
      chart="measure"
      name={`${name}, ${w.layerOption(layer)}`}
      heading={<MeasureSelects />}
    />
  );
}
