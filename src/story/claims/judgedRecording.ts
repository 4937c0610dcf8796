/**
 * @file A recording without how far values have moved: that is read by all rulers together, see movements.ts.
 */
import type { Ruler } from "../../measure/rulers";
import type { Tap, TapColumns, TrainingColumns } from "../../recording/chunk";
import type {
  Movement,
  MOVEMENT_COLUMNS,
} from "../../recording/measures/movement";
import type { Recording } from "../../recording/recording";

type MovementColumn = {
  [Of in Movement]: (typeof MOVEMENT_COLUMNS)[Of][Ruler];
}[Movement];

export interface JudgedRecording extends Pick<
  Recording,
  "shape" | "columns" | "lastStep" | "stepOf" | "columnAt"
> {
  readonly series: TrainingColumns;
  layer(l: number): {
    readonly taps: Readonly<Record<Tap, Omit<TapColumns, MovementColumn>>>;
  };
}
