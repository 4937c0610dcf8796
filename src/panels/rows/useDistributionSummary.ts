/**
 * @file What the pictures of one layer of one run show, in words.
 */
import { countOutside } from "../../charts/slices/bars";
import type { RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";
import { isComing, keptStep, pictureAtStep } from "../../lab/selectors";
import { changesSoFar } from "../../views/interventions/changesSoFar";
import { BINS } from "../../recording/chunk";
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
    const step = keptStep(state, summaryStep(state));
    const { language, referenceStep } = state.view;
    const distribution = summarizeDistribution(
      {
        name: layerName(state, layer),
        run,
        step,
        referenceStep,
        isComing: isComing(state, run),
      },
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
  const bin = (2 * series.range[column]!) / BINS;
  return {
    percentile15: toBin(series.percentile15[column]!, bin),
    percentile50: toBin(series.percentile50[column]!, bin),
    percentile85: toBin(series.percentile85[column]!, bin),
    bin,
    drift: driftAt(state, run, layer, column, true).text,
    notFinite: series.notFinite[column]!,
    ...countOutside(histogram, domain),
  };
}

/** Where in its bin a percentile lies is not known: of those beside 0 not even which digit is the first. */
const toBin = (percentile: number, bin: number): number =>
  Math.abs(percentile) < bin ? 0 : percentile;
