/**
 * @file A field of the view that is nothing at first.
 */
import {
  VIEW_SETTINGS,
  type ViewSettingObjects,
} from "../../../src/lab/viewSettings";

const { first: _, ...tab } = VIEW_SETTINGS.tab;
export const settings: ViewSettingObjects = { ...VIEW_SETTINGS, tab };
