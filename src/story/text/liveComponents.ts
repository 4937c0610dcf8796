/**
 * @file The tags that chapters and answers may use, and the opening does not: it is shown before they are fetched.
 */
import { Fails, Holds, Value, Verdict } from "../claims/Verdict";
import { Diagram } from "../diagram/Diagram";
import { Option, PredictChoice } from "../prediction/PredictChoice";
import { PredictCurve } from "../prediction/PredictCurve";
import { PredictLayer } from "../prediction/PredictLayer";
import { TEXT_COMPONENTS } from "./textComponents";

export const LIVE_COMPONENTS = {
  ...TEXT_COMPONENTS,
  Diagram,
  Fails,
  Holds,
  Option,
  PredictChoice,
  PredictCurve,
  PredictLayer,
  Value,
  Verdict,
} as const;
