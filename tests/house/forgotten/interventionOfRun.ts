/**
 * @file An intervention that makes nothing of a run's settings.
 */
import {
  INTERVENTION_FORMS,
  type InterventionForms,
} from "../../../src/experiment/interventionForms";

const frozen: Omit<InterventionForms["frozen"], "apply"> =
  INTERVENTION_FORMS.frozen;
export const forms: InterventionForms = { ...INTERVENTION_FORMS, frozen };
