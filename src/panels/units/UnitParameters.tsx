/**
 * @file A unit's own numbers in both runs: parameters, running statistics, measures.
 */
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import type { LabState } from "../../lab/labState";
import { formatValue } from "../../controls/numberFormat";
import styles from "./Fact.module.css";
import {
  formatUnitMeasure,
  unitMeasures,
  type UnitMeasures,
} from "./unitMeasures";
import { unitDriftInWords } from "./useUnitSummary";
import type { UnitPlace } from "./unitFrames";
import { words } from "./words";

const PARAMETERS = [
  "gamma",
  "beta",
  "bias",
  "runningMean",
  "runningVariance",
] as const;
const UNIT_MEASURES = Object.keys({
  gradient: true,
  drift: true,
  saturation: true,
} satisfies Record<
  keyof UnitMeasures,
  true
>) as readonly (keyof UnitMeasures)[];
type RowName = (typeof PARAMETERS)[number] | (typeof UNIT_MEASURES)[number];

export function UnitParameters(place: UnitPlace) {
  const w = useWords(words);
  return (
    <div>
      <h4 className={styles.title}>{w.parameters}</h4>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{w.parameter}</th>
            {RUN_NAMES.map((run) => (
              <th key={run} scope="col" data-run={run}>
                {run}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...PARAMETERS, ...UNIT_MEASURES].map((name) => (
            <tr key={name}>
              <th scope="row">{w.rows[name]}</th>
              {RUN_NAMES.map((run) => (
                <Cell key={run} run={run} name={name} place={place} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly run: RunName;
  readonly name: RowName;
  readonly place: UnitPlace;
}

function Cell({ run, name, place }: CellProps) {
  const w = useWords(words);
  const text = useLab((state) => textOf(state, run, name, place));
  return (
    <td
      data-run={run}
      data-none={text === null || undefined}
      data-testid={`unit-${name}-${run}`}
    >
      {text ?? w.none}
    </td>
  );
}

/** Null where the layer has no such parameter; "–" where it is not known yet. */
function textOf(
  state: LabState,
  run: RunName,
  name: RowName,
  { layer, unit }: UnitPlace,
): string | null {
  const snapshot = state.replays[run].snapshot?.layers[layer - 1];
  if (!snapshot) return "–";
  if (name === "drift") return unitDriftInWords(state, run, layer, unit);
  if (name === "gradient" || name === "saturation") {
    const value = unitMeasures(state, run, layer)?.[name]?.[unit - 1];
    return formatUnitMeasure(name, value ?? Number.NaN, state.view.ruler);
  }
  const values = snapshot[name];
  return values && formatValue(values[unit - 1]!);
}
