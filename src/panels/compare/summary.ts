/**
 * @file What a comparison shows, in one sentence computed from its data.
 */
import type { Bilingual, Language } from "../../lab/language";
import {
  formatShare,
  formatStep,
  formatValue,
} from "../../controls/numberFormat";
import type { ComparedSide } from "./comparedSide";

/** Shares of all values beyond the low and the high end of the axis, 0 to 1. */
export type Beyond = readonly [below: number, above: number];

export interface ComparisonSubject {
  /** From 1. */
  readonly layer: number;
  readonly from: Pick<ComparedSide, "run" | "step" | "recorded">;
  readonly to: Pick<ComparedSide, "run" | "step" | "recorded">;
  /** The share of values that lie elsewhere, 0 to 1. */
  readonly moved: number;
  readonly beyond: { readonly from: Beyond; readonly to: Beyond };
}

export function summarizeComparison(
  subject: ComparisonSubject,
  language: Language,
): string {
  return SUMMARIES[language](subject);
}

const SUMMARIES: Bilingual<(subject: ComparisonSubject) => string> = {
  en: inEnglish,
  ko: inKorean,
};

function inEnglish(subject: ComparisonSubject): string {
  const { layer, from, to, moved, beyond } = subject;
  const name = ({ run, step }: ComparisonSubject["from"]) =>
    `run ${run}, step ${formatStep(step)}`;
  const head = `Layer ${layer}, from ${name(from)} to ${name(to)}`;
  const [a, b] = [from.recorded, to.recorded];
  if (a === null || b === null) return `${head}: not both recorded yet`;
  return (
    `${head}: median ${formatValue(a.percentile50)} to ${formatValue(b.percentile50)}, ` +
    `standard deviation ${formatValue(a.std)} to ${formatValue(b.std)}; ` +
    `${formatShare(moved)} of the values would have to change their bar; ` +
    `outside of the axis lie ${outside(beyond.from)} and ${outside(beyond.to)}`
  );
}

function inKorean(subject: ComparisonSubject): string {
  const { layer, from, to, moved, beyond } = subject;
  const name = ({ run, step }: ComparisonSubject["from"]) =>
    `실행 ${run} 스텝 ${formatStep(step)}`;
  const head = `${layer}층, ${name(from)}에서 ${name(to)}까지`;
  const [a, b] = [from.recorded, to.recorded];
  if (a === null || b === null)
    return `${head}: 아직 양쪽 모두 기록되지는 않음`;
  return (
    `${head}: 중앙값 ${formatValue(a.percentile50)} → ${formatValue(b.percentile50)}, ` +
    `표준편차 ${formatValue(a.std)} → ${formatValue(b.std)}, ` +
    `값의 ${formatShare(moved)}가 다른 막대에 있음, ` +
    `축 밖에 있는 값 ${outside(beyond.from)}, ${outside(beyond.to)}`
  );
}

const outside = ([below, above]: Beyond) => formatShare(below + above);
