/**
 * @file An intervention of which nobody knows whether it changes anything.
 */
import {
  INTERVENTION_FORMS,
  type InterventionForms,
} from "../../../src/experiment/interventionForms";

const bias: Omit<InterventionForms["bias"], "isIdle"> = INTERVENTION_FORMS.bias;
export const forms: InterventionForms = { ...INTERVENTION_FORMS, bias };
