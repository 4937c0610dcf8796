/**
 * @file Pinned steps: ghosts are drawn of them, and drift is measured from the first. Without a first pin, step 0 takes its place.
 */
import type { LabState, Pin } from "./labState";
import type { View } from "./view";

type Pinned = Pick<LabState, "view" | "pinDrag">;

/** Null where it is not set. */
export function pinnedStep({ view, pinDrag }: Pinned, pin: Pin): number | null {
  if (pinDrag?.pin === pin) return pinDrag.step;
  if (pin === "second") return view.secondPin;
  return view.referenceStep === 0 ? null : view.referenceStep;
}

/** The step of each ghost; null where there is none. */
export function ghostStep(state: Pinned, pin: "first"): number;
export function ghostStep(state: Pinned, pin: Pin): number | null;
export function ghostStep(state: Pinned, pin: Pin): number | null {
  return pinnedStep(state, pin) ?? (pin === "first" ? 0 : null);
}

/** `step`: null removes the pin. */
export function withPin(view: View, pin: Pin, step: number | null): View {
  return pin === "first"
    ? { ...view, referenceStep: step ?? 0 }
    : { ...view, secondPin: step };
}
