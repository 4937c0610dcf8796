/**
 * @file A setting of a run that nobody passes to training.
 */
import {
  RUN_SETTINGS,
  type RunSettingObjects,
} from "../../../src/experiment/runSettings";

const { spec: _, ...frozen } = RUN_SETTINGS.frozen;
export const settings: RunSettingObjects = { ...RUN_SETTINGS, frozen };
