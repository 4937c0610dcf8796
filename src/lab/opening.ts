/**
 * @file The state that a page opens in.
 */
import { NO_EDITS } from "./editHistory";
import type { ComparedState, LabState } from "./labState";
import type { LabPorts } from "./ports";
import type { Preferences } from "./preferences";
import { crewSize } from "../worker/crew";
import { firstRuns, NOTHING_REPLAYED } from "./startedRuns";
import { decode } from "./url";

const NOTHING_COMPARED: ComparedState = {
  key: "",
  snapshot: null,
  failure: null,
};

/** What the address says; where it names no step, playback starts by itself, unless the reader wants less motion. */
export function openingState(
  { address, reducedMotion, cores, memory }: LabPorts,
  preferences: Preferences,
): LabState {
  const { experiment, cursor, choice, notices, ...said } = decode(
    address.search(),
  );
  preferences.follow(choice);
  const view = { ...said.view, ...preferences.choice, ...choice };
  return {
    experiment,
    runs: firstRuns({ experiment, view }),
    machine: { workers: crewSize(cores), memory },
    workRate: null,
    kept: { A: [], B: [] },
    replays: { A: NOTHING_REPLAYED, B: NOTHING_REPLAYED },
    compared: { from: NOTHING_COMPARED, to: NOTHING_COMPARED },
    cursor: cursor ?? 0,
    playing: cursor === null && !reducedMotion,
    speed: 1,
    view,
    scope: "start",
    keepsFunction: false,
    landscapeShown: false,
    exactShown: false,
    trials: { seeds: null, learningRate: null, sigma: null },
    pinDrag: null,
    history: NO_EDITS,
    notices,
  };
}
