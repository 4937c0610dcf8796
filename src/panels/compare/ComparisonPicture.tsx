/**
 * @file Both histograms over each other, with their summary in words.
 */
import {
  ComparisonChart,
  differenceOf,
  shareMoved,
} from "../../charts/small/ComparisonChart";
import { commonBars } from "../../charts/slices/bars";
import { useLab } from "../../lab/LabProvider";
import { formatShare } from "../../controls/numberFormat";
import { RUN_INKS } from "../../views/drawing/runStyles";
import { notateValues, useAxisDomain } from "../../views/axisDomain";
import type { ComparedSide } from "./comparedSide";
import { summarizeComparison } from "./summary";

/** CSS pixels of a reading column: there are at most as many bars as fit well into it. */
const WIDTH = 288;

interface ComparisonPictureProps {
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  /** From 1. */
  readonly layer: number;
}

export function ComparisonPicture({ from, to, layer }: ComparisonPictureProps) {
  const language = useLab((state) => state.view.language);
  const domain = useAxisDomain(null, layer);
  const histograms = [from.histogram, to.histogram];
  const { shares } = commonBars(histograms, domain, WIDTH);
  const [fromShares, toShares] = shares;
  const difference =
    fromShares && toShares ? differenceOf(fromShares, toShares) : null;
  return (
    <ComparisonChart
      domain={domain}
      from={comparedShares(fromShares, from)}
      to={comparedShares(toShares, to)}
      difference={difference}
      summary={summarizeComparison(
        { layer, from, to, moved: shareMoved(difference) },
        language,
      )}
      notate={notateValues(domain)}
      formatShare={formatShare}
    />
  );
}

const comparedShares = (
  shares: Float64Array | null | undefined,
  { run }: ComparedSide,
) => (shares ? { shares, ink: RUN_INKS[run] } : null);
