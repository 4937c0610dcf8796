/**
 * @file What the page can do to the lab. Types only.
 */
import type { Normalization } from "../engine/normalizations";
import type {
  Experiment,
  RunName,
  RunSettings,
} from "../experiment/experiment";
import type {
  Intervention,
  InterventionChange,
} from "../experiment/interventions";
import type { View } from "./view";
import type { Pin, Scope, TrialKind } from "./labState";
import type { PresetId } from "../experiment/presets";

/** What is left out stays as it is. */
export interface Shown {
  readonly experiment?: Experiment;
  readonly view?: Partial<Omit<View, "language" | "theme">>;
  readonly cursor?: number;
  readonly playing?: boolean;
}

/**
 * An edit that would make the experiment invalid is refused: nothing changes. A change of the experiment trains those
 * runs anew whose RunSpec has changed, unless a run that has ended with that very spec is still kept. Edits can be undone.
 */
export interface LabActions {
  /** `layer` counts from 1. From where `scope` says. */
  readonly setNormalization: (
    run: RunName,
    layer: number,
    normalization: Normalization,
  ) => void;
  /** From where `scope` says, as far as that can change in the midst of a run. */
  readonly updateRun: (run: RunName, patch: Partial<RunSettings>) => void;
  /** One edit of one run or both, from where `scope` says; the recipe is given what the controls show of each. */
  readonly updateRuns: (
    runs: readonly RunName[],
    recipe: (shown: RunSettings) => Partial<RunSettings>,
  ) => void;
  /** New widths fit both runs' lists to the number of layers; new data may lower the batch size. */
  readonly updateShared: (patch: Partial<Omit<Experiment, "runs">>) => void;
  readonly applyPreset: (id: PresetId) => void;
  readonly setExperiment: (experiment: Experiment) => void;
  /** Experiment, view and cursor at once: one edit, and one entry of the browser's history. */
  readonly show: (shown: Shown) => void;
  /** Something changes in a run at a step; what already changed the same thing there gives way. */
  readonly intervene: (run: RunName, intervention: Intervention) => void;
  /** Makes another change of one of a run's interventions, at the same step. `index`: in their list, as below. */
  readonly editIntervention: (
    run: RunName,
    index: number,
    change: InterventionChange,
  ) => void;
  readonly moveIntervention: (
    run: RunName,
    index: number,
    step: number,
  ) => void;
  /** From where on changes take effect; playback stops where that is the cursor. */
  readonly setScope: (scope: Scope) => void;
  readonly setKeepsFunction: (keepsFunction: boolean) => void;
  readonly removeIntervention: (run: RunName, index: number) => void;
  /** All that changes at one step takes effect at another. */
  readonly moveInterventions: (run: RunName, from: number, to: number) => void;
  readonly removeInterventions: (run: RunName, step: number) => void;
  /** Run B becomes run A, and changes more at the cursor, where that is possible. */
  readonly whatIf: (changes: readonly InterventionChange[]) => void;
  /** Goes back to what the experiment, and the step it is measured from, were before the latest edit; nothing where there is none. */
  readonly undo: () => void;
  /** Takes back the latest undo, as long as there has been no other edit. */
  readonly redo: () => void;
  /** Clamped to what at least one run can show, its former recording included. */
  readonly setCursor: (step: number) => void;
  readonly moveCursor: (delta: number) => void;
  /** From step 0 where the cursor stands at the end. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly togglePlay: () => void;
  /** `elapsed`: milliseconds since the last frame. */
  readonly advancePlayback: (elapsed: number) => void;
  /** 1/16 to 16. */
  readonly setSpeed: (speed: number) => void;
  readonly setView: (patch: Partial<View>) => void;
  /** Summarizes both runs for each of the values; ends the trial that is under way. */
  readonly startTrial: (kind: TrialKind, values: readonly number[]) => void;
  readonly cancelTrial: () => void;
  /** While it is shown, both runs are replayed for it. */
  readonly showLandscape: (landscapeShown: boolean) => void;
  readonly showExact: (exactShown: boolean) => void;
  /**
   * Draws ghosts of `step`, and measures drift from it where it is the first pin (unless said otherwise), which records both
   * runs anew. Null removes the pin; so does 0 the first.
   */
  readonly pin: (step: number | null, which?: Pin) => void;
  /** Takes a pin to a step for the moment: ghosts follow, nothing else does, until it is dropped. */
  readonly dragPin: (which: Pin, step: number) => void;
  /** Pins the step to which the pin has been taken; nothing where none has. */
  readonly dropPin: () => void;
  /** Ends the training of both runs where they are, or the measuring of them; what is known stays. */
  readonly stop: () => void;
  /** Goes on with what was stopped. */
  readonly goOn: () => void;
  /** Trains a failed run anew in a fresh worker. */
  readonly retry: (run: RunName) => void;
  /** Asks a fresh worker for what a run was at the cursor, after the last one failed. */
  readonly retryReplay: (run: RunName) => void;
  readonly dismissNotice: (index: number) => void;
}
