/**
 * @file How the two runs are told apart in charts of lines.
 */
import type { SeriesStyle } from "../../charts/small/seriesStyle";

export const RUN_STYLES: readonly [A: SeriesStyle, B: SeriesStyle] = [
  { ink: "--run-a", letter: "A" },
  { ink: "--run-b", letter: "B" },
];
