/**
 * @file How many hidden layers there are, and how wide.
 */
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { LIMITS, MAX_LAYERS } from "../../experiment/limits";
import controls from "../../controls/controls.module.css";
import { Field } from "../../controls/Field";
import { FieldGroup } from "../../controls/FieldGroup";
import { NumberInput } from "../../controls/NumberInput";
import styles from "./Layers.module.css";
import { words } from "./words";

export function Layers() {
  const w = useWords(words);
  const widths = useLab((state) => state.experiment.widths);
  const { updateShared } = useActions();
  return (
    <>
      <FieldGroup words={w.shared.layers}>
        {(hintId) => (
          <div className={styles.depth}>
            <button
              type="button"
              className={controls.button}
              data-testid="setup-removeLayer"
              title={w.removeLayer}
              aria-label={w.removeLayer}
              aria-describedby={hintId}
              disabled={widths.length === 0}
              onClick={() => updateShared({ widths: widths.slice(0, -1) })}
            >
              −
            </button>
            <output data-testid="setup-layers">
              {w.layerCount(widths.length, MAX_LAYERS)}
            </output>
            <button
              type="button"
              className={controls.button}
              data-testid="setup-addLayer"
              title={w.addLayer}
              aria-label={w.addLayer}
              aria-describedby={hintId}
              disabled={widths.length >= MAX_LAYERS}
              onClick={() => updateShared({ widths: withLayer(widths) })}
            >
              +
            </button>
          </div>
        )}
      </FieldGroup>
      {widths.length > 0 && (
        <Field words={w.shared.units}>
          {(id, hintId) => (
            <>
              <NumberInput
                id={id}
                hintId={hintId}
                testId="setup-units"
                value={inEveryLayer(widths)}
                limit={LIMITS.units}
                onCommit={(units) =>
                  updateShared({ widths: widths.map(() => units) })
                }
              />
              <LayerWidths hintId={hintId} />
            </>
          )}
        </Field>
      )}
    </>
  );
}

/** The units of each hidden layer. */
function LayerWidths({ hintId }: { readonly hintId: string }) {
  const w = useWords(words);
  const widths = useLab((state) => state.experiment.widths);
  const { updateShared } = useActions();
  return (
    <div className={styles.widths}>
      {widths.map((units, index) => (
        // A layer is its place in the list.
        <div key={index} className={styles.width}>
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          <NumberInput
            testId={`setup-units-${index + 1}`}
            name={w.unitsOfLayer(index + 1)}
            hintId={hintId}
            value={units}
            limit={LIMITS.units}
            onCommit={(value) =>
              updateShared({ widths: widths.with(index, value) })
            }
          />
        </div>
      ))}
    </div>
  );
}

/** A layer that is added to none has so many units. */
const FIRST_UNITS = 32;

/** One layer more, as wide as the last. */
const withLayer = (widths: readonly number[]): readonly number[] => [
  ...widths,
  widths.at(-1) ?? FIRST_UNITS,
];

/** What every layer has; null where they differ or there is none. */
export function inEveryLayer<Item>(list: readonly Item[]): Item | null {
  const [first] = list;
  return first !== undefined && list.every((item) => item === first)
    ? first
    : null;
}
