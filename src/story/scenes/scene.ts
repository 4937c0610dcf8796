/**
 * @file A scene: what the lab is set to where a text of the story speaks of it.
 */
import type { Experiment, RunSettings } from "../../experiment/experiment";
import type { View } from "../../lab/view";
import { presetExperiment, type PresetId } from "../../experiment/presets";
import { fitExperiment } from "../../experiment/settings";

/** What a scene may say of how the experiment is looked at. */
export type SceneView = Partial<
  Pick<
    View,
    | "tap"
    | "measure"
    | "measureLayer"
    | "panel"
    | "unitsLayer"
    | "sample"
    | "probeStatistics"
  >
>;

export interface Scene {
  readonly experiment: Experiment;
  /** Where the cursor stands; "play": it plays from step 0. */
  readonly step: number | "play";
  readonly view: SceneView;
}

/** What a scene's experiment changes of the first preset; `both` goes to both runs. */
interface SceneSpec {
  readonly shared?: Partial<Omit<Experiment, "runs">>;
  readonly both?: Partial<RunSettings>;
  readonly A?: Partial<RunSettings>;
  readonly B?: Partial<RunSettings>;
  readonly step: Scene["step"];
  readonly view?: SceneView;
}

/** Run A plain and run B with BatchNorm in every layer, unless the spec says otherwise. */
export function scene({
  shared,
  both,
  A,
  B,
  step,
  view = {},
}: SceneSpec): Scene {
  const base = presetExperiment("sigmoid-digits");
  const { runs } = base;
  const experiment = fitExperiment({
    ...base,
    ...shared,
    runs: {
      A: { ...runs.A, ...both, ...A },
      B: { ...runs.B, ...both, ...B },
    },
  });
  return { experiment, step, view };
}

/** A preset, played from its start. */
export const presetScene = (id: PresetId): Scene => ({
  experiment: presetExperiment(id),
  step: "play",
  view: {},
});
