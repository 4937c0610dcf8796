/**
 * @file Keeps the page's address in step with the store: a change of the experiment, or of the place in the story, is a new entry of
 * the browser's history, a change of cursor or view corrects the present one.
 *
 * Undo and redo are changes like any other: each is a new entry, so that back always leads to what was seen before. Back and
 * forward, in turn, count as the undo or redo that leads to the same experiment; where there is none, they are edits that can
 * be undone.
 */
import type { StoreApi } from "zustand/vanilla";
import { canonicalJson } from "../experiment/canonicalJson";
import type { Change } from "./change";
import { rememberVisit } from "./editHistory";
import type { LabState } from "./labState";
import { isSamePlace } from "./places";
import type { LabPorts } from "./ports";
import type { Preferences } from "./preferences";
import { createRateLimit } from "./rateLimit";
import { decode, encode } from "./url";

/** Milliseconds that the cursor rests before the address follows it. */
const REST = 400;
/** Writes in any 30 s; WebKit refuses from the 100th on. */
const WRITES = 50;
const WINDOW = 30_000;

/** Returns what ends it. */
export function connectAddress(
  store: StoreApi<LabState>,
  change: Change,
  ports: Pick<LabPorts, "address" | "after" | "now">,
  preferences: Preferences,
): () => void {
  const { address, after } = ports;
  const limit = createRateLimit(WRITES, WINDOW, ports.now);
  let written = address.search();
  let cancel = () => {};
  let applying = false;

  const searchOf = ({ experiment, cursor, view }: LabState) =>
    encode(experiment, cursor, view, preferences.shared(view));

  const write = (method: "push" | "replace", search: string) => {
    if (search === written) return;
    limit.count();
    written = search;
    address[method](search);
  };

  /** Brings the present entry up to `state` now. */
  const settle = (state: LabState) => {
    cancel();
    write("replace", searchOf(state));
  };

  const settleLater = () => {
    cancel();
    cancel = after(Math.max(REST, limit.wait()), () =>
      settle(store.getState()),
    );
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (applying) return;
    const mayWrite = limit.wait() === 0;
    if (isNewEntry(state, before) && mayWrite) {
      settle(before);
      write("push", searchOf(state));
    } else if (state.view !== before.view && !state.playing && mayWrite) {
      settle(state);
    } else if (isMoved(state, before)) {
      if (state.playing) cancel();
      else settleLater();
    }
  });

  const stopPop = address.onPop(() => {
    cancel();
    written = address.search();
    applying = true;
    change(changesOf(written, store.getState(), preferences), rememberVisit);
    applying = false;
  });
  const stopLeave = address.onLeave(() => settle(store.getState()));
  settle(store.getState());

  return () => {
    cancel();
    unsubscribe();
    stopPop();
    stopLeave();
  };
}

function changesOf(
  search: string,
  { view: present, cursor: stay }: LabState,
  preferences: Preferences,
) {
  const { experiment, cursor, view, choice, notices } = decode(search);
  preferences.follow(choice);
  return {
    experiment,
    cursor: cursor ?? stay,
    playing: false,
    view: { ...present, ...view, ...choice },
    notices,
  };
}

function isNewEntry(state: LabState, before: LabState): boolean {
  return (
    !isSamePlace(state.view.place, before.view.place) ||
    isNewExperiment(state, before)
  );
}

function isNewExperiment(state: LabState, before: LabState): boolean {
  return (
    state.experiment !== before.experiment &&
    canonicalJson(state.experiment) !== canonicalJson(before.experiment)
  );
}

function isMoved(state: LabState, before: LabState): boolean {
  return (
    state.cursor !== before.cursor ||
    state.view !== before.view ||
    state.playing !== before.playing ||
    state.experiment !== before.experiment
  );
}
