/**
 * @file What the Setup panel must be able to say, in either language.
 */
import type { DataKind } from "../../data/dataSpec";
import type { Normalization } from "../../engine/normalizations";
import type {
  Affine,
  InitializationKind,
  Loss,
  NoiseSpec,
  OptimizerKind,
  Placement,
} from "../../engine/networkSpec";
import type { ControlWords } from "../../controls/Field";
import type { RunName } from "../../experiment/experiment";
import type { RunFieldName } from "./runFields";

export type SharedControl =
  | "data"
  | "size"
  | "noise"
  | "layers"
  | "units"
  | "batchSize"
  | "steps"
  | "seed"
  | "loss";

/** A range's formula, and its name. */
export interface RangeWords {
  readonly sign: string;
  readonly name: string;
}

export interface SetupWords {
  readonly title: string;
  readonly intro: string;
  readonly presets: string;
  /** Where the experiment is none of the presets any more. */
  readonly presetChanged: string;
  readonly sharedTitle: string;
  readonly sharedIntro: string;
  readonly runsTitle: string;
  readonly runsIntro: string;
  readonly shared: Readonly<Record<SharedControl, ControlWords>>;
  readonly run: Readonly<Record<RunFieldName, ControlWords>>;
  readonly ofRun: (label: string, run: RunName) => string;
  readonly ofLayer: (label: string, layer: number) => string;
  readonly linkName: (label: string) => string;
  readonly linked: string;
  readonly unlinked: string;
  readonly sigma: string;
  readonly addLayer: string;
  readonly removeLayer: string;
  readonly layerCount: (layers: number, most: number) => string;
  readonly unitsOfLayer: (layer: number) => string;
  readonly everyLayer: string;
  readonly noLayers: string;
  /** Where layers, or runs, have different values. */
  readonly mixed: string;
  readonly noMomentum: string;
  readonly dataNames: Readonly<Record<DataKind, string>>;
  readonly losses: Readonly<Record<Loss, string>>;
  readonly initializations: Readonly<Record<InitializationKind, string>>;
  readonly optimizers: Readonly<Record<OptimizerKind, string>>;
  readonly moveBias: {
    readonly title: string;
    readonly run: string;
    readonly layer: string;
    readonly layerNumber: (layer: number) => string;
    readonly by: string;
    readonly move: (step: string) => string;
    readonly notHere: string;
  };
  readonly affines: Readonly<Record<Affine, string>>;
  readonly noiseRanges: Readonly<Record<keyof NoiseSpec, RangeWords>>;
  readonly placements: Readonly<Record<Placement, string>>;
  readonly normalizations: Readonly<Record<Normalization, string>>;
  readonly memory: (
    taken: string,
    budget: string,
    checkpoints: string,
    stride: number,
  ) => string;
}
