/**
 * @file A layer's drift as the page shows it: by the chosen ruler, or the sentence that stands in place of a number.
 */
import { formatDrift } from "../../controls/numberFormat";
import type { RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import { movementBy } from "../../recording/measures/movement";
import { whyNone } from "./whyNone";
import { writeDrift } from "./writeDrift";

interface ShownDrift {
  readonly text: string;
  /** Whether the text is a sentence. */
  readonly isSentence: boolean;
}

/** `layer` from 1; a column below 0 is none. `inWords`: with the ruler's name, where nothing beside it says that. */
export function driftAt(
  state: LabState,
  run: RunName,
  layer: number,
  column: number,
  inWords: boolean,
): ShownDrift {
  const { tap, ruler, language } = state.view;
  const why = whyNone(state, run, "drift", layer, column);
  if (why !== null) return { text: why, isSentence: true };
  const series = state.runs[run].recording?.find(layer - 1)?.taps[tap];
  const drift = series && movementBy(series, "drift", ruler)[column];
  const write = inWords ? writeDrift : formatDrift;
  return {
    text: write(drift ?? Number.NaN, ruler, language),
    isSentence: false,
  };
}
