/**
 * @file All Korean texts of the story. One that is missing does not compile.
 */
import * as opening from "../chapters/0-opening.ko.mdx";
import * as steadyInput from "../chapters/1-steadyInput.ko.mdx";
import * as movingFloor from "../chapters/2-movingFloor.ko.mdx";
import * as everyLayer from "../chapters/3-everyLayer.ko.mdx";
import * as bias from "../chapters/4-bias.ko.mdx";
import * as scaleAndShift from "../chapters/5-scaleAndShift.ko.mdx";
import * as inference from "../chapters/6-inference.ko.mdx";
import * as wasItReally from "../chapters/7-wasItReally.ko.mdx";
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
