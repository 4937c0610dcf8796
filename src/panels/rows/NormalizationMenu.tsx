/**
 * @file The menu beside one layer's switch in one run: every normalization, where the switch goes between none and BatchNorm.
 */
import { memo } from "react";
import {
  NORMALIZATIONS,
  type Normalization,
} from "../../engine/normalizations";
import type { RunName } from "../../experiment/experiment";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { shownSettings } from "../../lab/scope";
import { normalizationNames } from "../../views/normalizationNames";
import styles from "./NormalizationMenu.module.css";
import { words } from "./words";

interface NormalizationMenuProps {
  readonly run: RunName;
  /** From 1. */
  readonly layer: number;
}

export const NormalizationMenu = memo(function NormalizationMenu({
  run,
  layer,
}: NormalizationMenuProps) {
  const w = useWords(words);
  const names = useWords(normalizationNames);
  const normalization = useLab(
    (state) => shownSettings(state, run).normalization[layer - 1] ?? "none",
  );
  const { setNormalization } = useActions();
  const name = w.menuLabel(layer, run);
  return (
    <span className={styles.menu}>
      <svg width="9" height="6" viewBox="0 0 9 6" aria-hidden="true">
        <path d="M1 1l3.5 3.5L8 1" fill="none" stroke="currentColor" />
      </svg>
      <select
        className={styles.select}
        data-testid={`normalization-${run}-${layer}`}
        aria-label={name}
        title={`${name}: ${names[normalization]}. ${w.menuHelp}`}
        value={normalization}
        onChange={({ target }) =>
          setNormalization(run, layer, target.value as Normalization)
        }
      >
        {NORMALIZATIONS.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </span>
  );
});
