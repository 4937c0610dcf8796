/**
 * @file The Korean opening, and what all chapters are called.
 */
import * as opening from "../chapters/0-opening.ko.mdx";
import steadyInput from "../chapters/1-steadyInput.ko.mdx?title";
import movingFloor from "../chapters/2-movingFloor.ko.mdx?title";
import everyLayer from "../chapters/3-everyLayer.ko.mdx?title";
import bias from "../chapters/4-bias.ko.mdx?title";
import scaleAndShift from "../chapters/5-scaleAndShift.ko.mdx?title";
import inference from "../chapters/6-inference.ko.mdx?title";
import wasItReally from "../chapters/7-wasItReally.ko.mdx?title";
import type { Contents } from "./storyTexts";

export const texts: Contents = {
  opening,
  titles: {
    0: opening.title,
    1: steadyInput,
    2: movingFloor,
    3: everyLayer,
    4: bias,
    5: scaleAndShift,
    6: inference,
    7: wasItReally,
  },
};
