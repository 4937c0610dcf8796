/**
 * @file How measures are called.
 */
import { bilingual, type Language } from "../lab/language";
import type { Ruler } from "../measure/rulers";
import { MEASURE_OBJECTS, type Measure } from "../recording/measures/measures";
import { rulerWords } from "./rulers/rulerWords";

export const measureNames = bilingual<Readonly<Record<Measure, string>>>({
  en: {
    drift: "Drift",
    speed: "Drift per step",
    path: "Drift, cumulative",
    saturated: "Saturated share",
    stuckUnits: "Dead or stuck units",
    std: "Spread",
    mean: "Mean",
    sampleSpread: "Spread, samples ÷ units",
    lag: "Lag of running mean",
    gradientNorm: "Gradient norm",
    weightNorm: "Weight norm",
    updateRatio: "Update ratio",
    shiftRelative: "Gradient shift",
    shiftCosine: "Gradient shift, cosine",
    shiftL2: "Gradient shift, ‖G − G′‖",
  },
  ko: {
    drift: "이동(drift)",
    speed: "스텝당 이동",
    path: "누적 이동",
    saturated: "포화 비율",
    stuckUnits: "죽었거나 멈춘 유닛",
    std: "퍼짐",
    mean: "평균",
    sampleSpread: "퍼짐, 표본 ÷ 유닛",
    lag: "이동 평균의 지연",
    gradientNorm: "기울기 크기",
    weightNorm: "가중치 크기",
    updateRatio: "갱신 비율",
    shiftRelative: "기울기 변화",
    shiftCosine: "기울기 변화, 코사인",
    shiftL2: "기울기 변화, ‖G − G′‖",
  },
});

/** "Drift, σ now"; without a ruler where it goes by none. */
export function nameMeasure(
  measure: Measure,
  ruler: Ruler,
  language: Language,
): string {
  const name = measureNames[language][measure];
  return MEASURE_OBJECTS[measure].movement === undefined
    ? name
    : `${name}, ${rulerWords[language].names[ruler]}`;
}
