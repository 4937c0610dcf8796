/**
 * @file What a text of the story may use besides Markdown. Each name is a tag in it: <Term>, <Experiment>, … What is judged and
 * predicted comes with the chapters; see liveComponents.ts.
 */
import { Term } from "../glossary/Term";
import { AskLink } from "./AskLink";
import { Cite } from "./Cite";
import { ExperimentButton } from "./ExperimentButton";
import { ChapterCount } from "./ChapterCount";
import { LookFor } from "./LookFor";

export const TEXT_COMPONENTS = {
  Ask: AskLink,
  ChapterCount,
  Cite,
  Experiment: ExperimentButton,
  LookFor,
  Term,
} as const;
