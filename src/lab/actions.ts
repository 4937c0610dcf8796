/**
 * @file What the page can do to the lab. Types only.
 */
import type { Normalization } from "../engine/networkSpec";
import type { Experiment, RunName, RunSettings } from "./experiment";
import type { View } from "./labState";
import type { PresetId } from "./presets";

/**
 * An edit that would make the experiment invalid is refused: nothing changes. A change of the experiment trains those
 * runs anew whose RunSpec has changed.
 */
export interface LabActions {
  /** `layer` counts from 1. */
  setNormalization(
    run: RunName,
    layer: number,
    normalization: Normalization,
  ): void;
  updateRun(run: RunName, patch: Partial<RunSettings>): void;
  /** New widths fit both runs' lists to the number of layers; new data may lower the batch size. */
  updateShared(patch: Partial<Omit<Experiment, "runs">>): void;
  applyPreset(id: PresetId): void;
  setExperiment(experiment: Experiment): void;
  /** Clamped to what at least one run can show, its former recording included. */
  setCursor(step: number): void;
  moveCursor(delta: number): void;
  /** From step 0 where the cursor stands at the end. */
  play(): void;
  pause(): void;
  togglePlay(): void;
  /** `elapsed`: milliseconds since the last frame. */
  advancePlayback(elapsed: number): void;
  /** 1/16 to 16. */
  setSpeed(speed: number): void;
  setView(patch: Partial<View>): void;
  /** Measures ghosts and drift from `step`, which records both runs anew; 0 unpins. */
  pin(step: number): void;
  /** Trains a failed run anew in a fresh worker. */
  retry(run: RunName): void;
  dismissNotice(index: number): void;
}
