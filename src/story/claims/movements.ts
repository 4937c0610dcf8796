/**
 * @file How far the values of a run have moved since step 0, and how fast, always by all three rulers. Layers count from 1.
 */
import type { Ruler } from "../../measure/rulers";
import type { Tap, TapColumns } from "../../recording/chunk";
import { movementBy, type Movement } from "../../recording/measures/movement";
import type { Recording } from "../../recording/recording";
import { ByRuler } from "./byRuler";
import { lastColumn } from "./readings";

/** Columns first ≤ c < stop; all that know of a step before, unless it is said otherwise. */
export interface Stretch {
  readonly first?: number;
  readonly stop?: number;
}

export class Movements {
  readonly #recording: Recording;

  /** `recording`: one whose drift is measured from step 0. */
  constructor(recording: Recording) {
    this.#recording = recording;
  }

  /** At the last step. */
  endDrift(layer: number): ByRuler {
    const series = this.#seriesOf(layer, "preactivation");
    const last = lastColumn(this.#recording);
    return new ByRuler((ruler) => reader(series, "drift", ruler)(last));
  }

  /** Drift per step, averaged over a stretch. */
  meanSpeed(
    layer: number,
    tap: Tap = "preactivation",
    { first = 1, stop = this.#recording.columns }: Stretch = {},
  ): ByRuler {
    const series = this.#seriesOf(layer, tap);
    return new ByRuler((ruler) =>
      meanBy(reader(series, "speed", ruler), first, stop),
    );
  }

  /** The column at which the stretch of so many columns begins in which drift per step is highest; NaN where that is not known, or nothing moves. */
  fastest(layer: number, window: number): ByRuler {
    const { columns } = this.#recording;
    const series = this.#seriesOf(layer, "preactivation");
    return new ByRuler((ruler) => {
      const speed = reader(series, "speed", ruler);
      let [fastest, at] = [0, Number.NaN];
      for (let first = 1; first + window <= columns; first++) {
        const mean = meanBy(speed, first, first + window);
        if (Number.isNaN(mean)) return Number.NaN;
        if (mean > fastest) [fastest, at] = [mean, first];
      }
      return at;
    });
  }

  #seriesOf(layer: number, tap: Tap): TapColumns {
    return this.#recording.layer(layer - 1).taps[tap];
  }
}

/** What has not moved in values has moved 0 by every ruler, though that may have no length. */
function reader(series: TapColumns, movement: Movement, ruler: Ruler) {
  const inValues = movementBy(series, movement, "values");
  const measured = movementBy(series, movement, ruler);
  return (column: number): number =>
    inValues[column] === 0 ? 0 : measured[column]!;
}

/** NaN where the ruler has no number at one of the columns: a mean of the others would be of other steps than another ruler's. */
function meanBy(
  valueOf: (column: number) => number,
  first: number,
  stop: number,
): number {
  let sum = 0;
  for (let column = first; column < stop; column++) sum += valueOf(column);
  return sum / (stop - first);
}
