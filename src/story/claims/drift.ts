/**
 * @file Claims about drift.
 */
import type { RunSettings } from "../../experiment/experiment";
import { formatStep } from "../../controls/numberFormat";
import { claim, lacking } from "./claim";
import { byNormalization, onlyOne } from "./pair";
import { endDrift, meanOf } from "./readings";
import { written } from "./writtenNumber";

/** How much of the run counts as its start, and over how much of it speed is averaged: single steps jitter. */
const START = 0.1;
const WINDOW = 0.02;

export const DRIFT_CLAIMS = {
  /** A frozen first layer, whose input never moves, does not move at all. */
  "frozen-layer-is-still": claim({
    numbers: ["frozenRun", "frozenDrift", "otherRun", "drift"],
    needs: (pair) =>
      onlyOne(pair, ({ settings }) => settings.frozen[0] === true) ??
      lacking("noFrozenLayer"),
    judge([frozen, other]) {
      const still = endDrift(frozen.recording, 1);
      return {
        holds: still === 0,
        numbers: {
          frozenRun: frozen.name,
          frozenDrift: written(still),
          otherRun: other.name,
          drift: written(endDrift(other.recording, 1)),
        },
      };
    },
  }),

  /** In run A the last hidden layer ends further from where it began than the first one does. */
  "deeper-drifts-more": claim({
    numbers: ["last", "lastDrift", "firstDrift", "ratio"],
    needs({ experiment: { widths }, runs: { A } }) {
      if (widths.length === 0) return lacking("noHiddenLayer");
      return widths.length === 1 ? lacking("oneHiddenLayer") : A;
    },
    judge({ recording }) {
      const depth = recording.shape.units.length;
      const first = endDrift(recording, 1);
      const last = endDrift(recording, depth);
      return {
        holds: last > first,
        numbers: {
          last: String(depth),
          lastDrift: written(last),
          firstDrift: written(first),
          ratio: written(last / first),
        },
      };
    },
  }),

  /** In run A the last hidden layer moves fastest within the first tenth of training. */
  "fastest-at-the-start": claim({
    numbers: ["layer", "step", "steps"],
    needs: ({ experiment: { widths }, runs: { A } }) =>
      widths.length === 0 ? lacking("noHiddenLayer") : A,
    judge({ recording }) {
      const depth = recording.shape.units.length;
      const { speed } = recording.layer(depth - 1).taps.preactivation;
      const window = Math.max(1, Math.round(WINDOW * recording.columns));
      let [fastest, at] = [Number.NEGATIVE_INFINITY, 1];
      for (let first = 1; first + window <= recording.columns; first++) {
        const mean = meanOf((column) => speed[column]!, first, first + window);
        if (mean > fastest) [fastest, at] = [mean, first];
      }
      return {
        holds: at < START * recording.columns,
        numbers: {
          layer: String(depth),
          step: formatStep(recording.stepOf(at)),
          steps: formatStep(recording.lastStep),
        },
      };
    },
  }),

  /** In the deepest layer, the run with more BatchNorm ends with less drift. */
  "bn-reduces-drift": claim({
    numbers: ["layer", "bnDrift", "plainDrift", "ratio", "bnRun"],
    needs: (pair) =>
      pair.experiment.widths.length === 0
        ? lacking("noHiddenLayer")
        : (byNormalization(pair) ?? lacking("sameNormalization")),
    judge([bn, plain]) {
      const layer = bn.recording.shape.units.length;
      const less = endDrift(bn.recording, layer);
      const more = endDrift(plain.recording, layer);
      return {
        holds: less < more,
        numbers: {
          layer: String(layer),
          bnRun: bn.name,
          bnDrift: written(less),
          plainDrift: written(more),
          ratio: written(more / less),
        },
      };
    },
  }),

  /** After everything below has been frozen, what a layer receives does not move any more. */
  "input-stops": claim({
    numbers: ["layer", "step", "before", "after", "run"],
    needs(pair) {
      const found = onlyOne(
        pair,
        ({ settings }) => freezing(settings) !== null,
      );
      if (found === null) return lacking("nothingFreezes");
      return { run: found[0], ...freezing(found[0].settings)! };
    },
    judge({ run: { name, recording }, step, layer }) {
      const { speed } = recording.layer(layer - 1).taps.activation;
      const at = recording.columnAt(step);
      const mean = (first: number, stop: number) =>
        meanOf((column) => speed[column]!, first, stop);
      const after = mean(at + 1, recording.columns);
      return {
        holds: after === 0,
        numbers: {
          run: name,
          layer: String(layer + 1),
          step: formatStep(step),
          before: written(1000 * mean(1, at + 1)),
          after: written(1000 * after),
        },
      };
    },
  }),
};

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
