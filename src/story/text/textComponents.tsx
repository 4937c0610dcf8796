/**
 * @file What a text of the story may use besides Markdown. Each name is a tag in it: <Verdict>, <Term>, …
 */
import { Fails, Holds, Value, Verdict } from "../claims/Verdict";
import { Diagram } from "../diagram/Diagram";
import { Term } from "../glossary/Term";
import { PredictChoice, Option } from "../prediction/PredictChoice";
import { PredictCurve } from "../prediction/PredictCurve";
import { PredictLayer } from "../prediction/PredictLayer";
import { AskLink } from "./AskLink";
import { Cite } from "./Cite";
import { ExperimentButton } from "./ExperimentButton";
import { LookFor } from "./LookFor";

export const TEXT_COMPONENTS = {
  Ask: AskLink,
  Cite,
  Diagram,
  Experiment: ExperimentButton,
  Fails,
  Holds,
  LookFor,
  Option,
  PredictChoice,
  PredictCurve,
  PredictLayer,
  Term,
  Value,
  Verdict,
} as const;
