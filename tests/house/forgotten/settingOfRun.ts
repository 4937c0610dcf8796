/**
 * @file A field of a run's settings that no object stands for.
 */
import {
  RUN_SETTINGS,
  type RunSettingObjects,
} from "../../../src/experiment/runSettings";

const { frozen: _, ...rest } = RUN_SETTINGS;
export const settings: RunSettingObjects = rest;
