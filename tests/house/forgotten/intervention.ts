/**
 * @file A setting that may change in the midst of a run, without an intervention that changes it.
 */
import {
  INTERVENTION_FORMS,
  type InterventionForms,
} from "../../../src/experiment/interventionForms";

const { frozen: _, ...rest } = INTERVENTION_FORMS;
export const forms: InterventionForms = rest;
