/**
 * @file All English chapters. One that is missing does not compile.
 */
import * as steadyInput from "../chapters/1-steadyInput.en.mdx";
import * as movingFloor from "../chapters/2-movingFloor.en.mdx";
import * as everyLayer from "../chapters/3-everyLayer.en.mdx";
import * as bias from "../chapters/4-bias.en.mdx";
import * as scaleAndShift from "../chapters/5-scaleAndShift.en.mdx";
import * as inference from "../chapters/6-inference.en.mdx";
import * as wasItReally from "../chapters/7-wasItReally.en.mdx";
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
