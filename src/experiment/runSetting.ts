/**
 * @file What a setting of a run is.
 */
import type { LayerSpec } from "../engine/networkSpec";
import type { RunSettings } from "./experiment";
import type { Setting } from "./setting";
import type { ValueKind } from "./valueKinds";

export interface RunSetting<Value, Key extends string = string> extends Setting<
  RunSettings,
  Value,
  Key
> {
  readonly kind: ValueKind<Value>;
  /** What it is in PLAIN. */
  readonly first: Value;
  /** The field of RunSettings that it is; null where it is part of the optimizer. */
  readonly field: keyof RunSettings | null;
  /** Whether a file may lack it: it came later than the first files. */
  readonly mayLack: boolean;
  /** Whether an intervention of its name can change it in the midst of a run, or it holds from the start. */
  readonly changes: boolean;
  /** How the worker gets it: what it makes of each hidden layer, which count from 0, or the part of the run's spec that has it. */
  readonly spec: LayerPart | WholePart;
}

/** The parts of a run's spec that come of its settings and are of no single layer; resolveRun.ts makes them. */
export type WholePart = "optimizer" | "initialization";

type LayerPart = (run: RunSettings, layer: number) => Partial<LayerSpec>;
