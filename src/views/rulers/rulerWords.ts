/**
 * @file How the rulers of drift are called, and what stands where there is no number.
 */
import { bilingual } from "../../lab/language";
import type { Ruler } from "../../measure/rulers";
import type { NoMovement } from "../../recording/measures/movement";

export const rulerWords = bilingual({
  en: {
    /** Behind or beside a number. */
    names: {
      sigmaThen: "σ₀",
      values: "values",
      sigmaNow: "σ now",
    } satisfies Record<Ruler, string>,
    /** In a sentence. */
    drift: {
      sigmaThen: (number: string) => `${number}σ₀`,
      values: (number: string) => `${number} in values`,
      sigmaNow: (number: string) => `${number}σ now`,
    } satisfies Record<Ruler, (number: string) => string>,
    none: {
      notFinite: () => "values not finite",
      noSpreadThen: (step: string) => `no spread at step ${step}`,
      noSpreadNow: () => "no spread now",
    } satisfies Record<NoMovement, (step: string) => string>,
  },
  ko: {
    names: { sigmaThen: "σ₀", values: "값 단위", sigmaNow: "현재 σ" },
    drift: {
      sigmaThen: (number) => `${number}σ₀`,
      values: (number) => `${number}(값 단위)`,
      sigmaNow: (number) => `${number}σ(현재 σ)`,
    },
    none: {
      notFinite: () => "유한하지 않은 값이 있음",
      noSpreadThen: (step) => `스텝 ${step}에 퍼짐 없음`,
      noSpreadNow: () => "현재 퍼짐 없음",
    },
  },
});
