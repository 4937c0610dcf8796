/**
 * @file Resolves one run of an experiment into what its worker trains.
 */
import type { LayerSpec } from "../engine/networkSpec";
import type { RunSpec, Segment } from "../recording/runSpec";
import type { Experiment, RunName, RunSettings } from "./experiment";
import { FORM_OF, INTERVENTION_KINDS, withChange } from "./interventionForms";
import { stepsOfInterventions } from "./interventions";
import type { WholePart } from "./runSetting";
import { ALL_RUN_SETTINGS } from "./runSettings";

/** Everything that determines the run, and nothing of the other one. */
export function resolveRun(experiment: Experiment, run: RunName): RunSpec {
  const { data, seed, loss, batchSize, steps, widths } = experiment;
  const settings = experiment.runs[run];
  const { initialization, ...ofRun } = wholeParts(settings);
  const later = segmentsOf(settings, widths);
  return {
    data,
    seed,
    network: { layers: layersOf(settings, widths), loss, initialization },
    ...ofRun,
    batchSize,
    steps,
    ...(later.length > 0 && { later }),
  };
}

const wholeParts = ({ optimizer, initialization }: RunSettings) =>
  ({ optimizer, initialization }) satisfies Record<WholePart, unknown>;

/** What is as usual is missing, so that the usual spec is short. The cast stands for the settings, which make a whole layer. */
function layersOf(
  run: RunSettings,
  widths: Experiment["widths"],
): readonly LayerSpec[] {
  return widths.map((units, layer) =>
    ALL_RUN_SETTINGS.reduce(
      (layerSpec, { spec }) =>
        typeof spec === "function"
          ? { ...layerSpec, ...spec(run, layer) }
          : layerSpec,
      { units } as LayerSpec,
    ),
  );
}

/** One segment for each step at which something changes. */
function segmentsOf(
  settings: RunSettings,
  widths: Experiment["widths"],
): readonly Segment[] {
  let current = settings;
  return stepsOfInterventions(settings.interventions).map((step) => {
    const before = current;
    const changes = settings.interventions
      .filter((one) => one.step === step)
      .map((one) => one.change);
    current = changes.reduce(withChange, before);
    const more = INTERVENTION_KINDS.map((kind) =>
      FORM_OF[kind].segment(
        changes.filter((change) => change.kind === kind),
        before,
        current,
      ),
    );
    const { optimizer } = current;
    const layers = layersOf(current, widths);
    const segment: Segment = { step, layers, optimizer, kept: [] };
    return more.reduce<Segment>((all, one) => ({ ...all, ...one }), segment);
  });
}
