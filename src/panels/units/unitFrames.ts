/**
 * @file What the pictures of a unit show, read off the lab's state. Layers and units count from 1.
 */
import type { Domain } from "../../charts/axis/scales";
import type { SliceHistogram } from "../../charts/slices/bars";
import type {
  MiniatureFrame,
  MiniatureSide,
} from "../../charts/slices/Miniature";
import type { SliceFrame } from "../../charts/slices/Slice";
import type { StrataFrame } from "../../charts/steps/Strata";
import type { StrataSeries } from "../../charts/steps/density";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { stepsOfInterventions } from "../../experiment/interventions";
import type { LabState } from "../../lab/labState";
import { ghostStep } from "../../lab/pins";
import { axisDomain } from "../../views/axisDomain";
import {
  ghostValues,
  historyOf,
  shownValues,
  unitValuesOf,
} from "./shownValues";
import { unitHistogram, unitSeries } from "./unitSeries";

export interface UnitPlace {
  readonly layer: number;
  readonly unit: number;
}

export function miniatureFrame(
  state: LabState,
  place: UnitPlace,
): MiniatureFrame {
  const { layer } = place;
  const side = (run: RunName): MiniatureSide => {
    const domain = axisDomain(state, run, layer);
    const histogram = histogramReader(state, place, domain);
    return {
      series: unitSeriesOf(state, run, place, domain),
      histogram: histogram(shownValues(state, run, layer)),
      ghost: histogram(ghostValues(state, run, layer, "first")),
      domain,
    };
  };
  return {
    left: side("A"),
    right: side("B"),
    steps: state.experiment.steps,
    cursor: state.cursor,
  };
}

export function unitStrataFrame(
  state: LabState,
  run: RunName,
  place: UnitPlace,
): StrataFrame {
  const { experiment } = state;
  const domain = axisDomain(state, run, place.layer);
  return {
    series: unitSeriesOf(state, run, place, domain),
    former: null,
    domain,
    steps: experiment.steps,
    reference: ghostStep(state, "first"),
    secondReference: ghostStep(state, "second"),
    changes: stepsOfInterventions(experiment.runs[run].interventions),
  };
}

export function unitSliceFrame(
  state: LabState,
  run: RunName,
  place: UnitPlace,
): SliceFrame {
  const { layer } = place;
  const domain = axisDomain(state, run, layer);
  const histogram = histogramReader(state, place, domain);
  const histograms = (name: RunName) => [
    histogram(shownValues(state, name, layer)),
    histogram(ghostValues(state, name, layer, "first")),
    histogram(ghostValues(state, name, layer, "second")),
  ];
  const [shown = null, ghost = null, secondGhost = null] = histograms(run);
  return {
    histogram: shown,
    stale: false,
    ghost,
    secondGhost,
    companions: RUN_NAMES.filter(
      (name) => name !== run && state.view.axes !== "own",
    )
      .flatMap(histograms)
      .filter((one) => one !== null),
    domain,
  };
}

const widthOf = ({ experiment }: LabState, layer: number): number =>
  experiment.widths[layer - 1] ?? 0;

function unitSeriesOf(
  state: LabState,
  run: RunName,
  { layer, unit }: UnitPlace,
  [, high, knee = high]: Domain,
): StrataSeries | null {
  const history = historyOf(state, run, layer);
  return history && unitSeries(history, widthOf(state, layer), unit - 1, knee);
}

/** What makes the unit's histogram of a layer's values. */
function histogramReader(
  state: LabState,
  { layer, unit }: UnitPlace,
  [, high, knee]: Domain,
): (values: Float32Array | null) => SliceHistogram | null {
  const units = widthOf(state, layer);
  const bins = { least: knee ?? high, most: high };
  return (values) =>
    values && unitHistogram(unitValuesOf(values, units), unit - 1, bins);
}
