/**
 * @file What each run has for itself: a row for each setting, with the control that its kind of value wants, or with its own.
 */
import type { ReactNode } from "react";
import { Choice } from "../../controls/Choice";
import { NumberInput } from "../../controls/NumberInput";
import { ACTIVATION_NAMES } from "../../engine/activations";
import {
  hasControl,
  RUN_SETTINGS,
  SETTING_NAMES,
  type NameWith,
  type RunValues,
  type SettingName,
} from "../../experiment/runSettings";
import { useWords } from "../../controls/useWords";
import { LinkedRow } from "./LinkedRow";
import { MoveBias } from "./MoveBias";
import { NormalizationRow } from "./NormalizationRow";
import {
  FrozenLayers,
  InitializationRow,
  MomentumRow,
  NoiseRow,
} from "./ownRows";
import styles from "./RunRows.module.css";
import { words } from "./words";

const OWN_ROWS: Readonly<Record<NameWith<"own">, () => ReactNode>> = {
  normalization: NormalizationRow,
  initialization: InitializationRow,
  momentum: MomentumRow,
  noise: NoiseRow,
  frozen: FrozenLayers,
};

export function RunSettingsFields() {
  return SETTING_NAMES.map((name) => <SettingRow key={name} name={name} />);
}

function SettingRow({ name }: { readonly name: SettingName }) {
  if (hasControl(name, "number")) return <NumberRow name={name} />;
  if (hasControl(name, "choice")) return <ChoiceRow name={name} />;
  if (hasControl(name, "flag")) return <FlagRow name={name} />;
  const OwnRow = OWN_ROWS[name];
  return <OwnRow />;
}

function NumberRow({ name }: { readonly name: NameWith<"number"> }) {
  const { limit } = RUN_SETTINGS[name].kind;
  return (
    <LinkedRow
      name={name}
      control={({ set, ...rest }) => (
        <NumberInput {...rest} limit={limit} onCommit={set} />
      )}
    />
  );
}

type Chosen = RunValues[NameWith<"choice">];

function ChoiceRow({ name }: { readonly name: NameWith<"choice"> }) {
  const w = useWords(words);
  const names: Readonly<Record<Chosen, string>> = {
    ...ACTIVATION_NAMES,
    ...w.optimizers,
    ...w.placements,
    ...w.affines,
  };
  const { values } = RUN_SETTINGS[name].kind;
  return (
    <LinkedRow
      name={name}
      control={({ set, ...rest }) => (
        <Choice {...rest} options={values} names={names} onChange={set} />
      )}
    />
  );
}

/** The bias has more to try under both controls. */
function FlagRow({ name }: { readonly name: NameWith<"flag"> }) {
  return (
    <LinkedRow
      name={name}
      below={(_, hintId) => name === "keepBias" && <MoveBias hintId={hintId} />}
      control={({ value, set, name: label, testId, hintId }) => (
        <input
          type="checkbox"
          className={styles.checkbox}
          data-testid={testId}
          aria-label={label}
          aria-describedby={hintId}
          checked={value}
          onChange={(event) => set(event.currentTarget.checked)}
        />
      )}
    />
  );
}
