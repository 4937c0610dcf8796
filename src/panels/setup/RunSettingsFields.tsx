/**
 * @file What each run has for itself.
 */
import { ACTIVATION_NAMES, ACTIVATIONS } from "../../engine/activations";
import { AFFINES, OPTIMIZERS, PLACEMENTS } from "../../engine/networkSpec";
import { useWords } from "../../controls/useWords";
import { LIMITS } from "../../experiment/limits";
import { Choice } from "../../controls/Choice";
import { FlagRow } from "./FlagRow";
import { FrozenLayers } from "./FrozenLayers";
import { InitializationRow } from "./InitializationRow";
import { LinkedRow } from "./LinkedRow";
import { MoveBias } from "./MoveBias";
import { MomentumRow } from "./MomentumRow";
import { NormalizationRow } from "./NormalizationRow";
import { NoiseRow } from "./NoiseRow";
import { NumberInput } from "../../controls/NumberInput";
import {
  activationField,
  affineField,
  keepBiasField,
  learningRateField,
  optimizerField,
  placementField,
  stopGradientField,
  weightDecayField,
} from "./runFields";
import { words } from "./words";

export function RunSettingsFields() {
  const w = useWords(words);
  return (
    <>
      <NormalizationRow />
      <LinkedRow
        field={activationField}
        control={({ set, ...rest }) => (
          <Choice
            {...rest}
            options={ACTIVATIONS}
            names={ACTIVATION_NAMES}
            onChange={set}
          />
        )}
      />
      <InitializationRow />
      <LinkedRow
        field={optimizerField}
        control={({ set, ...rest }) => (
          <Choice
            {...rest}
            options={OPTIMIZERS}
            names={w.optimizers}
            onChange={set}
          />
        )}
      />
      <LinkedRow
        field={learningRateField}
        control={({ set, ...rest }) => (
          <NumberInput {...rest} limit={LIMITS.learningRate} onCommit={set} />
        )}
      />
      <MomentumRow />
      <LinkedRow
        field={weightDecayField}
        control={({ set, ...rest }) => (
          <NumberInput {...rest} limit={LIMITS.weightDecay} onCommit={set} />
        )}
      />
      <LinkedRow
        field={placementField}
        control={({ set, ...rest }) => (
          <Choice
            {...rest}
            options={PLACEMENTS}
            names={w.placements}
            onChange={set}
          />
        )}
      />
      <LinkedRow
        field={affineField}
        control={({ set, ...rest }) => (
          <Choice
            {...rest}
            options={AFFINES}
            names={w.affines}
            onChange={set}
          />
        )}
      />
      <FlagRow field={keepBiasField}>
        {(hintId) => <MoveBias hintId={hintId} />}
      </FlagRow>
      <FlagRow field={stopGradientField} />
      <NoiseRow />
      <FrozenLayers />
    </>
  );
}
