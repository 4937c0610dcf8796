/**
 * @file How the numbers of a unit are written.
 */
import { format } from "d3";
import { formatDrift, formatShare } from "../../controls/numberFormat";
import type { UnitMeasures } from "./unitMeasures";

/** Norms of gradients: far from 1, three digits that count; "–" where there is no number. */
const formatNorm = (value: number): string =>
  Number.isFinite(value) ? format(".3~g")(value) : "–";

const FORMATS: Readonly<Record<keyof UnitMeasures, (value: number) => string>> =
  {
    drift: formatDrift,
    saturation: formatShare,
    gradient: formatNorm,
  };

export const formatUnitMeasure = (
  measure: keyof UnitMeasures,
  value: number,
): string => FORMATS[measure](value);
