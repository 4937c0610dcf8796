/**
 * @file Both histograms over each other, with their summary in words.
 */
import { useLanguage, useWords } from "../../controls/useWords";
import {
  ComparisonChart,
  differenceOf,
  shareMoved,
  type ComparedShares,
} from "../../charts/small/ComparisonChart";
import {
  commonBars,
  countOutside,
  type SliceHistogram,
} from "../../charts/slices/bars";
import type { Domain } from "../../charts/axis/scales";
import type { RunName } from "../../experiment/experiment";
import { formatShare } from "../../controls/numberFormat";
import { RUN_INKS } from "../../views/drawing/runStyles";
import { notateValues, useAxisDomain } from "../../views/axisDomain";
import type { ComparedSide } from "./comparedSide";
import { summarizeComparison, type Beyond } from "./summary";
import { words } from "./words";

/** CSS pixels of a reading column: there are at most as many bars as fit well into it. */
const WIDTH = 288;

interface ComparisonPictureProps {
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  /** From 1. */
  readonly layer: number;
}

export function ComparisonPicture({ from, to, layer }: ComparisonPictureProps) {
  const language = useLanguage();
  const w = useWords(words);
  const domain = useAxisDomain(null, layer);
  const histograms = [from.histogram, to.histogram];
  const { shares } = commonBars(histograms, domain, WIDTH);
  const [fromShares, toShares] = shares;
  const difference =
    fromShares && toShares ? differenceOf(fromShares, toShares) : null;
  const beyond = {
    from: sharesBeyond(from.histogram, domain),
    to: sharesBeyond(to.histogram, domain),
  };
  const moved = difference
    ? shareMoved(difference, differenceOf(beyond.from, beyond.to))
    : Number.NaN;
  return (
    <ComparisonChart
      domain={domain}
      from={comparedShares(fromShares, from.run, w.from, beyond.from)}
      to={comparedShares(toShares, to.run, w.to, beyond.to)}
      difference={difference}
      summary={summarizeComparison(
        { layer, from, to, moved, beyond },
        language,
      )}
      notate={notateValues(domain)}
      formatShare={formatShare}
    />
  );
}

const comparedShares = (
  shares: Float64Array | null | undefined,
  run: RunName,
  name: string,
  [below, above]: Beyond,
): ComparedShares | null =>
  shares
    ? {
        shares,
        ink: RUN_INKS[run],
        outside: [
          below > 0 ? `◂ ${name} ${formatShare(below)}` : "",
          above > 0 ? `${name} ${formatShare(above)} ▸` : "",
        ],
      }
    : null;

/** Shares of all values beyond the low and the high end of the axis. */
function sharesBeyond(
  histogram: SliceHistogram | null,
  domain: Domain,
): Beyond {
  if (histogram === null) return [0, 0];
  const { below, above } = countOutside(histogram, domain);
  return [below / histogram.total, above / histogram.total];
}
