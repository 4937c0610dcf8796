/**
 * @file Claims about drift.
 */
import type { RunSettings } from "../../experiment/experiment";
import { formatStep } from "../../controls/numberFormat";
import { ByRuler, isMore, isNothing } from "./byRuler";
import { movementClaim } from "./claim";
import { lacking } from "./obstacle";
import type { Stretch } from "./movements";
import { byNormalization, onlyOne } from "./pair";
import {
  written,
  writtenBeside,
  writtenDrift,
  writtenFine,
} from "./writtenNumber";

/** How much of the run counts as its start, and over how much of it speed is averaged: single steps jitter. */
const START = 0.1;
const WINDOW = 0.02;

export const DRIFT_CLAIMS = {
  /** A frozen first layer, whose input never moves, does not move at all. */
  "frozen-layer-is-still": movementClaim({
    numbers: ["frozenRun", "frozenDrift", "otherRun", "drift"],
    needs: (pair) =>
      onlyOne(pair, ({ settings }) => settings.frozen[0] === true) ??
      lacking("noFrozenLayer"),
    judge([frozen, other], movements) {
      const still = movements[frozen.name].endDrift(1);
      const moved = movements[other.name].endDrift(1);
      return {
        says: isNothing(still),
        numbers: {
          frozenRun: frozen.name,
          frozenDrift: writtenDrift(still),
          otherRun: other.name,
          drift: writtenDrift(moved),
        },
        quantity: "drift",
        of: [{ run: frozen.name, layer: 1, is: still }],
        write: writtenBeside,
      };
    },
  }),

  /** In run A the last hidden layer ends further from where it began than the first one does. */
  "deeper-drifts-more": movementClaim({
    numbers: ["last", "lastDrift", "firstDrift", "ratio"],
    needs({ experiment: { widths }, runs: { A } }) {
      if (widths.length === 0) return lacking("noHiddenLayer");
      return widths.length === 1 ? lacking("oneHiddenLayer") : A;
    },
    judge({ name, recording }, movements) {
      const depth = recording.shape.units.length;
      const first = movements[name].endDrift(1);
      const last = movements[name].endDrift(depth);
      return {
        says: isMore(last, first),
        numbers: {
          last: String(depth),
          lastDrift: writtenDrift(last),
          firstDrift: writtenDrift(first),
          ratio: writtenFine(ByRuler.leastRatio(last, first)),
        },
        quantity: "drift",
        of: [
          { run: name, layer: depth, is: last },
          { run: name, layer: 1, is: first },
        ],
        write: writtenBeside,
      };
    },
  }),

  /** In run A the last hidden layer moves fastest within the first tenth of training. */
  "fastest-at-the-start": movementClaim({
    numbers: ["layer", "step", "steps"],
    needs: ({ experiment: { widths }, runs: { A } }) =>
      widths.length === 0 ? lacking("noHiddenLayer") : A,
    judge({ name, recording }, movements) {
      const { columns } = recording;
      const depth = recording.shape.units.length;
      const window = Math.max(1, Math.round(WINDOW * columns));
      const fastest = movements[name].fastest(depth, window);
      const write = (column: number) => formatStep(recording.stepOf(column));
      return {
        says: ByRuler.ask([fastest], (column) => column! < START * columns),
        numbers: {
          layer: String(depth),
          step: fastest.written(write).sigmaThen,
          steps: formatStep(recording.lastStep),
        },
        quantity: "fastest",
        of: [{ run: name, layer: depth, is: fastest }],
        write,
      };
    },
  }),

  /** In the deepest layer, the run with more BatchNorm ends with less drift. */
  "bn-reduces-drift": movementClaim({
    numbers: ["layer", "bnDrift", "plainDrift", "ratio", "bnRun"],
    needs: (pair) =>
      pair.experiment.widths.length === 0
        ? lacking("noHiddenLayer")
        : (byNormalization(pair) ?? lacking("sameNormalization")),
    judge([bn, plain], movements) {
      const layer = bn.recording.shape.units.length;
      const less = movements[bn.name].endDrift(layer);
      const more = movements[plain.name].endDrift(layer);
      return {
        says: isMore(more, less),
        numbers: {
          layer: String(layer),
          bnRun: bn.name,
          bnDrift: writtenDrift(less),
          plainDrift: writtenDrift(more),
          ratio: writtenFine(ByRuler.leastRatio(more, less)),
        },
        quantity: "drift",
        of: [
          { run: plain.name, layer, is: more },
          { run: bn.name, layer, is: less },
        ],
        write: writtenBeside,
      };
    },
  }),

  /** After everything below has been frozen, what a layer receives does not move any more. */
  "input-stops": movementClaim({
    numbers: ["layer", "step", "before", "after", "run"],
    needs(pair) {
      const found = onlyOne(
        pair,
        ({ settings }) => freezing(settings) !== null,
      );
      if (found === null) return lacking("nothingFreezes");
      const [run] = found;
      const { step, layer } = freezing(run.settings)!;
      const from = run.recording.columnAt(step) + 1;
      return from < run.recording.columns
        ? { run, step, layer, from }
        : lacking("notMeasured");
    },
    judge({ run: { name }, step, layer, from }, movements) {
      const speed = (stretch: Stretch) =>
        movements[name].meanSpeed(layer, "activation", stretch);
      const before = speed({ stop: from });
      const after = speed({ first: from });
      return {
        says: isNothing(after),
        numbers: {
          run: name,
          layer: String(layer + 1),
          step: formatStep(step),
          before: perThousand(before),
          after: perThousand(after),
        },
        quantity: "speed",
        of: [{ run: name, layer, is: after }],
        write: writtenBeside,
      };
    },
  }),
};

/** In σ₀ per 1,000 steps. */
const perThousand = (speed: ByRuler): string =>
  speed.written((perStep) => written(1000 * perStep)).sigmaThen;

interface Freezing {
  readonly step: number;
  readonly layer: number;
}

/** The step from which layers 1 to `layer` are frozen, where they are by then. */
function freezing({ interventions }: RunSettings): Freezing | null {
  const frozen = new Set<number>();
  let step = 0;
  for (const { step: at, change } of interventions)
    if (change.kind === "frozen" && change.frozen) {
      frozen.add(change.layer);
      step = at;
    }
  let layer = 0;
  while (frozen.has(layer + 1)) layer++;
  return layer === 0 ? null : { step, layer };
}
