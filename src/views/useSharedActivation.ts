/**
 * @file The nonlinearity's name where both runs have the same one.
 */
import { useLab } from "../lab/LabProvider";
import { ACTIVATION_NAMES } from "../engine/activations";

/** `null` where the runs differ. */
export function useSharedActivation(): string | null {
  return useLab(({ experiment: { runs } }) =>
    runs.A.activation === runs.B.activation
      ? ACTIVATION_NAMES[runs.A.activation]
      : null,
  );
}
