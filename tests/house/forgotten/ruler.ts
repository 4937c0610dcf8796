/**
 * @file A claim that reads drift off a recording by one ruler alone.
 */
import type { Claim } from "../../../src/story/claims/claim";
import type { PairRun } from "../../../src/story/claims/pair";
import type { TapColumns } from "../../../src/recording/chunk";

export const judge: (run: PairRun) => Pick<TapColumns, "drift"> = ({
  recording,
}) => recording.layer(0).taps.preactivation;
export type Judge = Claim["judge"];
