/**
 * @file The words of the read-outs beside the pointer.
 */
import { bilingual } from "../../lab/language";

export const readoutWords = bilingual({
  en: {
    step: (step: string) => `step ${step}`,
    notRecorded: "not recorded yet",
    none: "no value",
    values: (
      low: string,
      high: string,
      share: string,
      count: string,
      total: string,
    ) => `${low} to ${high}: ${share} (${count} of ${total} values)`,
    percentiles: (low: string, median: string, high: string) =>
      `15/50/85 %: ${low} · ${median} · ${high}`,
    drift: (drift: string) => `drift ${drift}`,
    notFinite: (count: string) => `not finite: ${count}`,
    outside: (below: string, above: string) =>
      `outside the axis: ${below} below, ${above} above`,
  },
  ko: {
    step: (step) => `스텝 ${step}`,
    notRecorded: "아직 기록되지 않음",
    none: "값 없음",
    values: (low, high, share, count, total) =>
      `${low} ~ ${high}: ${share} (값 ${total}개 중 ${count}개)`,
    percentiles: (low, median, high) =>
      `15·50·85 백분위수: ${low} · ${median} · ${high}`,
    drift: (drift) => `이동 ${drift}`,
    notFinite: (count) => `유한하지 않은 값: ${count}개`,
    outside: (below, above) => `축 밖의 값: 아래 ${below}개, 위 ${above}개`,
  },
});
