/**
 * @file Keeps the page's address in step with the store: a change of the experiment, or of the place in the story, is a new entry of
 * the browser's history, a change of cursor or view corrects the present one.
 *
 * Undo and redo are changes like any other: each is a new entry, so that back always leads to what was seen before. Back and
 * forward, in turn, count as the undo or redo that leads to the same experiment; where there is none, they are edits that can
 * be undone.
 */
import { saySame } from "../experiment/canonicalJson";
import { visit } from "./edits";
import { follow, type LabStore } from "./follow";
import type { LabState } from "./labState";
import { isSamePlace } from "./places";
import type { LabPorts } from "./ports";
import type { Preferences } from "./preferences";
import type { Edit } from "./reduce";
import { decode, encode } from "./url";

/** Milliseconds that the cursor rests before the address follows it. */
const REST = 400;
/** Writes in any 30 s; WebKit refuses from the 100th on. */
const WRITES = 50;
const WINDOW = 30_000;

/** What the address says, and whether the cursor is about to move on. */
type AddressedState = Pick<
  LabState,
  "experiment" | "cursor" | "view" | "playing"
>;

/** Returns what ends it. */
export function followAddress(
  store: LabStore,
  dispatch: (edit: Edit) => void,
  ports: Pick<LabPorts, "address" | "after" | "now">,
  preferences: Preferences,
): () => void {
  const { address, after } = ports;
  const limit = createRateLimit(WRITES, WINDOW, ports.now);
  let written = address.search();
  /** What the present entry says already. */
  let settled: AddressedState | null = null;
  let cancel = () => {};
  let applying = false;

  const searchOf = ({ experiment, cursor, view }: AddressedState) =>
    encode(experiment, cursor, view, preferences.shared(view));

  const write = (method: "push" | "replace", shown: AddressedState) => {
    if (shown === settled) return;
    settled = shown;
    const search = searchOf(shown);
    if (search === written) return;
    limit.count();
    written = search;
    address[method](search);
  };

  /** Brings the present entry up to `shown` now. */
  const settle = (shown: AddressedState) => {
    cancel();
    write("replace", shown);
  };

  const settleLater = () => {
    cancel();
    cancel = after(Math.max(REST, limit.wait()), () =>
      settle(store.getState()),
    );
  };

  const unfollow = follow(
    store,
    ({ experiment, cursor, view, playing }): AddressedState => ({
      experiment,
      cursor,
      view,
      playing,
    }),
    (shown, before) => {
      if (before === undefined) return settle(shown);
      if (applying) return;
      const mayWrite = limit.wait() === 0;
      if (isNewEntry(shown, before) && mayWrite) {
        settle(before);
        write("push", shown);
      } else if (shown.view !== before.view && !shown.playing && mayWrite) {
        settle(shown);
      } else if (shown.playing) cancel();
      else settleLater();
    },
  );

  const stopPop = address.onPop(() => {
    cancel();
    written = address.search();
    settled = null;
    applying = true;
    dispatch(visit(said(written, store.getState(), preferences), ports.now()));
    applying = false;
  });
  const stopLeave = address.onLeave(() => settle(store.getState()));

  return () => {
    cancel();
    unfollow();
    stopPop();
    stopLeave();
  };
}

/** What an address says of the state; what it does not say stays as it is. */
function said(
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

const isNewEntry = (shown: AddressedState, before: AddressedState): boolean =>
  !isSamePlace(shown.view.place, before.view.place) ||
  !saySame(shown.experiment, before.experiment);

/** Counts how often something has been done in the recent past. */
export interface RateLimit {
  readonly count: () => void;
  /** Milliseconds until it may be done again; 0 if it may be now. */
  readonly wait: () => number;
}

/** At most `most` times in any `window` milliseconds. */
export function createRateLimit(
  most: number,
  window: number,
  now: () => number,
): RateLimit {
  let times: number[] = [];
  const recent = () => (times = times.filter((time) => time > now() - window));
  return {
    count() {
      times = [...recent(), now()];
    },
    wait() {
      const oldest = recent().at(-most);
      return oldest === undefined ? 0 : oldest + window - now();
    },
  };
}
