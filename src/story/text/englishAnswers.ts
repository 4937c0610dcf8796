/**
 * @file All English answers to questions. One that is missing does not compile.
 */
import * as beforeOrAfter from "../asks/beforeOrAfter.en.mdx";
import * as higherLearningRates from "../asks/higherLearningRates.en.mdx";
import * as initialisation from "../asks/initialisation.en.mdx";
import * as isIcsWhy from "../asks/isIcsWhy.en.mdx";
import * as momentumOne from "../asks/momentumOne.en.mdx";
import * as perUnit from "../asks/perUnit.en.mdx";
import * as regularisation from "../asks/regularisation.en.mdx";
import * as smallBatches from "../asks/smallBatches.en.mdx";
import * as throughStatistics from "../asks/throughStatistics.en.mdx";
import * as trainingOrInference from "../asks/trainingOrInference.en.mdx";
import * as whatIsIcs from "../asks/whatIsIcs.en.mdx";
import * as whyGammaBeta from "../asks/whyGammaBeta.en.mdx";
import * as whyNoBias from "../asks/whyNoBias.en.mdx";
import type { AnswerTexts } from "./storyTexts";

export const texts: AnswerTexts = {
  "what-is-ics": whatIsIcs,
  "is-ics-why-it-works": isIcsWhy,
  "why-gamma-beta": whyGammaBeta,
  "why-no-bias": whyNoBias,
  "before-or-after": beforeOrAfter,
  "training-or-inference": trainingOrInference,
  "momentum-one": momentumOne,
  "small-batches": smallBatches,
  "higher-learning-rates": higherLearningRates,
  initialisation,
  regularisation,
  "through-the-statistics": throughStatistics,
  "per-unit-or-layer": perUnit,
};
