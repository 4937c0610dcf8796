/**
 * @file What an intervention changes, as a control: a number is typed, anything else chosen.
 */
import type { ReactNode } from "react";
import {
  NORMALIZATIONS,
  type Normalization,
} from "../../../engine/normalizations";
import type { InterventionChange } from "../../../experiment/interventions";
import { useLab } from "../../../lab/LabProvider";
import { LIMITS } from "../../../experiment/limits";
import { PUBLISHED_NOISE } from "../../../experiment/settings";
import { Choice } from "../../../controls/Choice";
import { NumberInput } from "../../../controls/NumberInput";
import styles from "./InterventionList.module.css";
import { interventionWords } from "../../../views/interventions/words";

interface EditorProps {
  readonly change: InterventionChange;
  /** Of the control. */
  readonly name: string;
  readonly testId: string;
  readonly onChange: (change: InterventionChange) => void;
}

/** BatchNorm comes in two ways. */
const KINDS = [...NORMALIZATIONS, "kept"] as const;
const FROZEN = ["frozen", "trained"] as const;
const NOISE = ["on", "off"] as const;

export function InterventionEditor({
  change,
  name,
  testId,
  onChange,
}: EditorProps) {
  const w = interventionWords[useLab((state) => state.view.language)];
  const control = { name, testId };
  switch (change.kind) {
    case "normalization":
      return (
        <Labelled text={w.layer(change.layer)}>
          <Choice
            {...control}
            value={change.keepsFunction ? "kept" : change.normalization}
            options={KINDS}
            names={w.normalizations}
            onChange={(kind) => onChange({ ...change, ...normalized(kind) })}
          />
        </Labelled>
      );
    case "frozen":
      return (
        <Labelled text={w.layer(change.layer)}>
          <Choice
            {...control}
            value={change.frozen ? "frozen" : "trained"}
            options={FROZEN}
            names={w.frozen}
            onChange={(is) => onChange({ ...change, frozen: is === "frozen" })}
          />
        </Labelled>
      );
    case "noise":
      return (
        <Labelled text={w.noise}>
          <Choice
            {...control}
            value={change.noise === null ? "off" : "on"}
            options={NOISE}
            names={w.onOff}
            onChange={(is) =>
              onChange({
                ...change,
                noise: is === "on" ? PUBLISHED_NOISE : null,
              })
            }
          />
        </Labelled>
      );
    case "bias":
      return (
        <Labelled text={w.bias(change.layer)}>
          <NumberInput
            {...control}
            value={change.by}
            limit={LIMITS.biasShift}
            onCommit={(by) => onChange({ ...change, by })}
          />
        </Labelled>
      );
    default:
      return (
        <Labelled text={w.numbers[change.kind]}>
          <NumberInput
            {...control}
            value={change.value}
            limit={LIMITS[change.kind]}
            onCommit={(value) => onChange({ ...change, value })}
          />
        </Labelled>
      );
  }
}

function Labelled({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.change}>
      <span aria-hidden="true">{text}</span>
      <div>{children}</div>
    </div>
  );
}

function normalized(kind: (typeof KINDS)[number]): {
  readonly normalization: Normalization;
  readonly keepsFunction: boolean;
} {
  return kind === "kept"
    ? { normalization: "batch", keepsFunction: true }
    : { normalization: kind, keepsFunction: false };
}
