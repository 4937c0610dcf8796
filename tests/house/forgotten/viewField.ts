/**
 * @file A field of the view that no object stands for.
 */
import {
  VIEW_SETTINGS,
  type ViewSettingObjects,
} from "../../../src/lab/viewSettings";

const { tab: _, ...rest } = VIEW_SETTINGS;
export const settings: ViewSettingObjects = rest;
