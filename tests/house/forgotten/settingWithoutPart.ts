/**
 * @file A setting of a run that says to be in a part of the spec which does not come of settings.
 */
import {
  RUN_SETTINGS,
  type RunSettingObjects,
} from "../../../src/experiment/runSettings";

const frozen = { ...RUN_SETTINGS.frozen, spec: "later" } as const;
export const settings: RunSettingObjects = { ...RUN_SETTINGS, frozen };
