/**
 * @file A field of an experiment that no object stands for.
 */
import {
  SHARED_SETTINGS,
  type SharedSettingObjects,
} from "../../../src/experiment/sharedSettings";

const { seed: _, ...rest } = SHARED_SETTINGS;
export const settings: SharedSettingObjects = rest;
