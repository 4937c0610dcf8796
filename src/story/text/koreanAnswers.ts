/**
 * @file All Korean answers to questions. One that is missing does not compile.
 */
import * as beforeOrAfter from "../asks/beforeOrAfter.ko.mdx";
import * as higherLearningRates from "../asks/higherLearningRates.ko.mdx";
import * as initialisation from "../asks/initialisation.ko.mdx";
import * as isIcsWhy from "../asks/isIcsWhy.ko.mdx";
import * as momentumOne from "../asks/momentumOne.ko.mdx";
import * as perUnit from "../asks/perUnit.ko.mdx";
import * as regularisation from "../asks/regularisation.ko.mdx";
import * as smallBatches from "../asks/smallBatches.ko.mdx";
import * as throughStatistics from "../asks/throughStatistics.ko.mdx";
import * as trainingOrInference from "../asks/trainingOrInference.ko.mdx";
import * as whatIsIcs from "../asks/whatIsIcs.ko.mdx";
import * as whyGammaBeta from "../asks/whyGammaBeta.ko.mdx";
import * as whyNoBias from "../asks/whyNoBias.ko.mdx";
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
