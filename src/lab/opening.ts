/**
 * @file The state that a page opens in.
 */
import { NOTHING_COMPARED } from "./comparison";
import { NO_EDITS } from "./editHistory";
import type { LabState } from "./labState";
import type { LabPorts } from "./ports";
import type { Preferences } from "./preferences";
import { NOTHING_REPLAYED } from "./replayed";
import { NEW_RUN } from "./runState";
import { decode } from "./url";
import { NO_TRIALS } from "./trial";

/** What the address says; where it names no step, playback starts by itself, unless the reader wants less motion. */
export function openingState(
  { address, reducedMotion }: LabPorts,
  preferences: Preferences,
): LabState {
  const { experiment, cursor, view, choice, notices } = decode(
    address.search(),
  );
  preferences.follow(choice);
  return {
    experiment,
    runs: { A: NEW_RUN, B: NEW_RUN },
    replays: { A: NOTHING_REPLAYED, B: NOTHING_REPLAYED },
    cursor: cursor ?? 0,
    playing: cursor === null && !reducedMotion,
    speed: 1,
    scope: "start",
    keepsFunction: false,
    landscapeShown: false,
    exactShown: false,
    trials: NO_TRIALS,
    view: { ...view, ...preferences.choice, ...choice },
    compared: { from: NOTHING_COMPARED, to: NOTHING_COMPARED },
    pinDrag: null,
    history: NO_EDITS,
    notices,
  };
}
