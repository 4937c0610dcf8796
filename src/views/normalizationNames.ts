/**
 * @file How the normalizations are called where one of them is chosen.
 */
import type { Normalization } from "../engine/normalizations";
import { bilingual } from "../lab/language";

export const normalizationNames = bilingual({
  en: {
    none: "none",
    batch: "BatchNorm",
    layer: "LayerNorm",
    centre: "Centre only",
  } satisfies Record<Normalization, string>,
  ko: {
    none: "없음",
    batch: "배치 정규화",
    layer: "층 정규화",
    centre: "평균만 빼기",
  },
});
