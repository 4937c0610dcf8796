/**
 * @file A setting of a run without a key of the address.
 */
import {
  RUN_SETTINGS,
  type RunSettingObjects,
} from "../../../src/experiment/runSettings";

const { key: _, ...frozen } = RUN_SETTINGS.frozen;
export const settings: RunSettingObjects = { ...RUN_SETTINGS, frozen };
