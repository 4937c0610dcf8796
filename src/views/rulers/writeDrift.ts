/**
 * @file A movement in words: its number with the ruler's name, or why there is none.
 */
import { formatStep, formatValue } from "../../controls/numberFormat";
import type { Language } from "../../lab/language";
import type { Ruler } from "../../measure/rulers";
import type { NoMovement } from "../../recording/measures/movement";
import { rulerWords } from "./rulerWords";

/** "3.30σ₀", "2.35 in values", "0.87σ now"; "–" where there is no number. */
export const writeDrift = (
  drift: number,
  ruler: Ruler,
  language: Language,
): string =>
  Number.isFinite(drift)
    ? rulerWords[language].drift[ruler](formatValue(drift))
    : "–";

/** "no spread at step 0". */
export const writeNoDrift = (
  why: NoMovement,
  referenceStep: number,
  language: Language,
): string => rulerWords[language].none[why](formatStep(referenceStep));
