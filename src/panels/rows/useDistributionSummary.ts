/**
 * @file What the pictures of one layer of one run show, in words.
 */
import { countOutside } from "../../charts/slices/bars";
import type { RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";
import { pictureAtStep } from "../../lab/selectors";
import { changesSoFar } from "../../views/interventions/changesSoFar";
import { summaryStep } from "../../views/drawing/summaryStep";
import { axisDomain } from "../../views/axisDomain";
import { histogramAt } from "../../views/recordedHistogram";
import { driftAt } from "../../views/rulers/driftAt";
import { layerWords } from "../../views/layerWords";
import { words } from "./words";
import { summarizeDistribution, type DistributionAtStep } from "./summary";

/** `layer` counts from 1. */
export function useDistributionSummary(run: RunName, layer: number): string {
  return useLab((state) => {
    const step = summaryStep(state);
    const { language, referenceStep } = state.view;
    const distribution = summarizeDistribution(
      { name: layerName(state, layer), run, step, referenceStep },
      distributionAt(state, run, layer, step),
      language,
    );
    const changes = changesSoFar(state, run, step);
    return changes === "" ? distribution : `${distribution}; ${changes}`;
  });
}

/** Behind the hidden layers come the outputs. */
function layerName({ experiment, view }: LabState, layer: number): string {
  return layer > experiment.widths.length
    ? words[view.language].output
    : layerWords[view.language].layer(layer);
}

/** Null where nothing is recorded. */
export function distributionAt(
  state: LabState,
  run: RunName,
  layer: number,
  step: number,
): DistributionAtStep | null {
  const { runs, view } = state;
  const { recording } = runs[run];
  const domain = axisDomain(state, run, layer);
  const histogram = histogramAt(recording, layer, view.tap, step, domain);
  if (recording === null || histogram === null) return null;
  const column = pictureAtStep(recording, step);
  const series = recording.layer(layer - 1).taps[view.tap];
  return {
    percentile15: series.percentile15[column]!,
    percentile50: series.percentile50[column]!,
    percentile85: series.percentile85[column]!,
    drift: driftAt(state, run, layer, column, true).text,
    notFinite: series.notFinite[column]!,
    ...countOutside(histogram, domain),
  };
}
