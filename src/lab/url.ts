/**
 * @file The page's address: an experiment as its difference from a preset, the step, and the view.
 * As in `?preset=sigmoid-digits&bn=0000-1111&lr=0.5-1&step=912&tap=linear`.
 */
import type { Experiment } from "./experiment";
import { truncate } from "./given";
import type { LabState, Notice } from "./labState";
import { LANGUAGES } from "./language";
import { stepLimit } from "./limits";
import { THEMES } from "./labState";
import type { Choice } from "./preferences";
import {
  DEFAULT_PRESET,
  PRESET_IDS,
  presetExperiment,
  type PresetId,
} from "./presets";
import { RUN_FIELDS } from "./urlRunFields";
import { SHARED_FIELDS } from "./urlSharedFields";
import { VIEW_FIELDS } from "./urlViewFields";
import { defaultView, type SharedView } from "./view";
