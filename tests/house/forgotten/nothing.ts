/**
 * @file Nothing is forgotten here: the one file of this folder that compiles.
 */
import type { DataKindObject } from "../../../src/data/dataKind";
import { DATA } from "../../../src/data/dataSpec";
import { measureTexts } from "../../../src/panels/measures/measureTexts";
import type { MeasuredLayer } from "../../../src/recording/measuredLayer";
import type { MeasureObject } from "../../../src/recording/measures/measureObject";
import { MEASURE_OBJECTS } from "../../../src/recording/measures/measures";
import { claim } from "../../../src/story/claims/claim";
import { CLAIM_RUNS, type ClaimRuns } from "../../story/claims/claimRuns";
import {
  INTERVENTION_FORMS,
  type InterventionForms,
} from "../../../src/experiment/interventionForms";
import {
  RUN_SETTINGS,
  type RunSettingObjects,
} from "../../../src/experiment/runSettings";
import {
  SHARED_SETTINGS,
  type SharedSettingObjects,
} from "../../../src/experiment/sharedSettings";
import { number, type ValueKind } from "../../../src/experiment/valueKinds";
import { LIMITS } from "../../../src/experiment/limits";
import {
  VIEW_SETTINGS,
  type ViewSettingObjects,
} from "../../../src/lab/viewSettings";
import { measureNames } from "../../../src/views/measureNames";

const { frozen } = RUN_SETTINGS;
export const runSettings: RunSettingObjects = { ...RUN_SETTINGS, frozen };

const { seed } = SHARED_SETTINGS;
export const shared: SharedSettingObjects = { ...SHARED_SETTINGS, seed };

const { bias } = INTERVENTION_FORMS;
export const forms: InterventionForms = { ...INTERVENTION_FORMS, bias };

const { tab } = VIEW_SETTINGS;
export const view: ViewSettingObjects = { ...VIEW_SETTINGS, tab };

export const kind: ValueKind<number> = { ...number(LIMITS.seed) };

const { holds, fails } = CLAIM_RUNS["bn-ends-higher"];
export const claimRuns: ClaimRuns = {
  ...CLAIM_RUNS,
  "bn-ends-higher": { holds, fails },
};

export const ends = claim({
  numbers: ["endA", "endB"],
  needs: ({ runs }) => runs,
  judge: () => ({ holds: true, numbers: { endA: "0", endB: "0" } }),
});

const { shape } = DATA.xor;
export const data: DataKindObject = { ...DATA.xor, shape };

export const measure: MeasureObject = { ...MEASURE_OBJECTS.stuckUnits };

const { stuckUnits } = measureNames.ko;
export const names: typeof measureNames.ko = { ...measureNames.ko, stuckUnits };

const { stuckUnits: text } = measureTexts.en;
export const texts: typeof measureTexts.en = {
  ...measureTexts.en,
  stuckUnits: text,
};

const nothing = () => 0;
export const measures: MeasuredLayer["measures"] = {
  saturated: nothing,
  stuckUnits: nothing,
  lag: nothing,
};
