/**
 * @file All Korean chapters. One that is missing does not compile.
 */
import * as steadyInput from "../chapters/1-steadyInput.ko.mdx";
import * as movingFloor from "../chapters/2-movingFloor.ko.mdx";
import * as everyLayer from "../chapters/3-everyLayer.ko.mdx";
import * as bias from "../chapters/4-bias.ko.mdx";
import * as scaleAndShift from "../chapters/5-scaleAndShift.ko.mdx";
import * as inference from "../chapters/6-inference.ko.mdx";
import * as wasItReally from "../chapters/7-wasItReally.ko.mdx";
import type { ChapterTexts } from "./storyTexts";

export const texts: ChapterTexts = {
  1: steadyInput,
  2: movingFloor,
  3: everyLayer,
  4: bias,
  5: scaleAndShift,
  6: inference,
  7: wasItReally,
};
