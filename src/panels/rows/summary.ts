/**
 * @file What a strata or a slice shows, in one sentence computed from its data.
 */
import type { RunName } from "../../experiment/experiment";
import type { Bilingual, Language } from "../../lab/language";
import { formatDigits, formatStep } from "../../controls/numberFormat";

/** One tap of one layer of one run at one step. */
export interface DistributionAtStep {
  readonly percentile15: number;
  readonly percentile50: number;
  readonly percentile85: number;
  /** Percentiles are known to the width of a bin. */
  readonly bin: number;
  /** Since the reference step, in words. */
  readonly drift: string;
  /** How many values are no finite number. */
  readonly notFinite: number;
  /** Numbers of values below and above the axis. */
  readonly below: number;
  readonly above: number;
  readonly isEstimate: boolean;
}

export interface Subject {
  /** The name of the layer. */
  readonly name: string;
  readonly run: RunName;
  readonly step: number;
  readonly referenceStep: number;
  /** Whether more may come to be known of the run. */
  readonly isComing: boolean;
}

/** As many digits as can be followed by ear. */
const short = (value: number): string => formatDigits(value, 2);

/** `null`: nothing is recorded at that step. */
export function summarizeDistribution(
  subject: Subject,
  at: DistributionAtStep | null,
  language: Language,
): string {
  return SUMMARIES[language](subject, at);
}

const SUMMARIES: Bilingual<
  (subject: Subject, at: DistributionAtStep | null) => string
> = { en: inEnglish, ko: inKorean };

function inEnglish(
  { name, run, step, referenceStep, isComing }: Subject,
  at: DistributionAtStep | null,
): string {
  const head = `${name}, run ${run}, step ${formatStep(step)}`;
  if (at === null)
    return `${head}: ${isComing ? "not recorded yet" : "no value"}`;
  const outside = at.below + at.above;
  return (
    `${head}: median ${short(at.percentile50)}, ` +
    `15th to 85th percentile ${short(at.percentile15)} to ${short(at.percentile85)}` +
    `${isCoarse(at) ? ` (to within ${short(at.bin)})` : ""}, ` +
    `drift ${at.drift} since step ${formatStep(referenceStep)}; ` +
    `${at.isEstimate ? "about " : ""}${formatStep(outside)} ${outside === 1 ? "value" : "values"} outside` +
    (at.notFinite > 0 ? `; ${formatStep(at.notFinite)} not finite` : "")
  );
}

function inKorean(
  { name, run, step, referenceStep, isComing }: Subject,
  at: DistributionAtStep | null,
): string {
  const head = `${name}, 실행 ${run}, 스텝 ${formatStep(step)}`;
  if (at === null)
    return `${head}: ${isComing ? "아직 기록되지 않음" : "값 없음"}`;
  return (
    `${head}: 중앙값 ${short(at.percentile50)}, ` +
    `15~85 백분위수 ${short(at.percentile15)} ~ ${short(at.percentile85)}` +
    `${isCoarse(at) ? `(오차 ${short(at.bin)} 이내)` : ""}, ` +
    `스텝 ${formatStep(referenceStep)} 이후 이동 ${at.drift}, ` +
    `축 밖의 값 ${at.isEstimate ? "약 " : ""}${formatStep(at.below + at.above)}개` +
    (at.notFinite > 0 ? `, 유한하지 않은 값 ${formatStep(at.notFinite)}개` : "")
  );
}

/** Bins that are wider than this share of the distance between the outer percentiles are said. */
const COARSE = 0.2;

const isCoarse = ({ percentile15, percentile85, bin }: DistributionAtStep) =>
  bin > COARSE * (percentile85 - percentile15);
