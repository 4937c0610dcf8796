/**
 * @file A scene as what the lab is to show, and whether it shows it.
 */
import type { Shown } from "../../lab/actions";
import { saySame } from "../../experiment/canonicalJson";
import type { Experiment } from "../../experiment/experiment";
import { defaultView } from "../../lab/viewSettings";
import type { Scene } from "./scene";

/** What a scene leaves unsaid of the view is as it is by default; pins go. */
export function shownScene(
  { experiment, step, view }: Scene,
  reducedMotion: boolean,
): Shown {
  const usual = defaultView(experiment);
  const { tap, measure, measureLayer, panel, unitsLayer, unit } = usual;
  const { sample, probeStatistics, referenceStep, secondPin } = usual;
  return {
    experiment,
    cursor: step !== "play" ? step : reducedMotion ? experiment.steps : 0,
    playing: step === "play" && !reducedMotion,
    view: {
      tap,
      measure,
      measureLayer,
      panel,
      unitsLayer,
      unit,
      sample,
      probeStatistics,
      referenceStep,
      secondPin,
      ...view,
    },
  };
}

/** Whether an experiment is the scene's, unchanged. */
export const isOfScene = (experiment: Experiment, scene: Scene): boolean =>
  saySame(experiment, scene.experiment);
