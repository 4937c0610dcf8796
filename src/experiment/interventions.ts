/**
 * @file Interventions: changes of a run that take effect at a step. Pure.
 */
import type { NoiseSpec } from "../engine/networkSpec";
import type { Normalization } from "../engine/normalizations";

/** `layer` counts from 1. */
export type InterventionChange =
  | {
      readonly kind: "normalization";
      readonly layer: number;
      readonly normalization: Normalization;
      /** What normalizes over the batch, in a layer that had nothing, then begins with the γ and β with which the network computes what it did. */
      readonly keepsFunction: boolean;
    }
  | {
      readonly kind: "frozen";
      readonly layer: number;
      readonly frozen: boolean;
    }
  /** The noise of all hidden layers. */
  | { readonly kind: "noise"; readonly noise: NoiseSpec | null }
  /** Added once to every bias of the layer; a layer without a bias stays as it is. */
  | { readonly kind: "bias"; readonly layer: number; readonly by: number }
  | NumberChange<"learningRate">
  /** Momentum means nothing to Adam. */
  | NumberChange<"momentum">
  | NumberChange<"weightDecay">;

interface NumberChange<Kind> {
  readonly kind: Kind;
  readonly value: number;
}

export type InterventionKind = InterventionChange["kind"];
export type ChangeOf<Kind extends InterventionKind> = Extract<
  InterventionChange,
  { readonly kind: Kind }
>;

export interface Intervention {
  /** 0 < step < Experiment.steps. */
  readonly step: number;
  readonly change: InterventionChange;
}

export type Interventions = readonly Intervention[];

/** One run has no more: an address must stay short enough to be sent. */
export const MOST_INTERVENTIONS = 16;

/** Sorts by step; what changes at one step stays in the order in which it was given. */
export const inOrder = (list: Interventions): Interventions =>
  list.toSorted((a, b) => a.step - b.step);

/** Each step at which something changes, once. */
export const stepsOfInterventions = (
  list: Interventions,
): readonly number[] => [...new Set(list.map(({ step }) => step))];

/** The list without interventions that a run of so many layers and steps cannot have. */
export function fitInterventions(
  list: Interventions,
  layers: number,
  steps: number,
): Interventions {
  const fits = ({ step, change }: Intervention) =>
    step < steps && !("layer" in change && change.layer > layers);
  return list.every(fits) ? list : list.filter(fits);
}

/** Adds one; what the run does at the same step to the same thing gives way to it. */
export const withIntervention = (
  list: Interventions,
  added: Intervention,
): Interventions =>
  inOrder([...list.filter((one) => !isSameMatter(one, added)), added]);

const isSameMatter = (a: Intervention, b: Intervention): boolean =>
  a.step === b.step && matterOf(a.change) === matterOf(b.change);

/** What a change is about. */
export const matterOf = (change: InterventionChange): string =>
  "layer" in change ? `${change.kind} ${change.layer}` : change.kind;

export const withoutIntervention = (
  list: Interventions,
  index: number,
): Interventions => list.filter((_, i) => i !== index);

/** Another change at the same step. */
export function withEdited(
  list: Interventions,
  index: number,
  change: InterventionChange,
): Interventions {
  const edited = list[index];
  if (edited === undefined) return list;
  const { step } = edited;
  return withIntervention(withoutIntervention(list, index), { step, change });
}

/** Takes one to another step. */
export function withMoved(
  list: Interventions,
  index: number,
  step: number,
): Interventions {
  const moved = list[index];
  if (moved === undefined) return list;
  return withIntervention(withoutIntervention(list, index), { ...moved, step });
}

/** Takes all of one step to another. */
export const withStepMoved = (
  list: Interventions,
  from: number,
  to: number,
): Interventions =>
  list
    .filter(({ step }) => step === from)
    .reduce<Interventions>(
      (rest, { change }) => withIntervention(rest, { step: to, change }),
      list.filter(({ step }) => step !== from),
    );
