/**
 * @file All English texts of the story. One that is missing does not compile.
 */
import * as opening from "../chapters/0-opening.en.mdx";
import * as steadyInput from "../chapters/1-steadyInput.en.mdx";
import * as movingFloor from "../chapters/2-movingFloor.en.mdx";
import * as everyLayer from "../chapters/3-everyLayer.en.mdx";
import * as bias from "../chapters/4-bias.en.mdx";
import * as scaleAndShift from "../chapters/5-scaleAndShift.en.mdx";
import * as inference from "../chapters/6-inference.en.mdx";
import * as wasItReally from "../chapters/7-wasItReally.en.mdx";
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
import type { StoryTexts } from "./storyTexts";

export const texts: StoryTexts = {
  chapters: {
    0: opening,
    1: steadyInput,
    2: movingFloor,
    3: everyLayer,
    4: bias,
    5: scaleAndShift,
    6: inference,
    7: wasItReally,
  },
  questions: {
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
  },
};
