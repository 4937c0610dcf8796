/**
 * @file The held-out images that a run takes for another class.
 */
import { PixelImage } from "../../charts/small/PixelImage";
import { useWords } from "../../controls/useWords";
import { useColorScheme } from "../../views/drawing/useColorScheme";
import { formatStep } from "../../controls/numberFormat";
import type { ClassifiedProps } from "./RegionsPicture";
import { imageOf } from "../../views/samplePictures";
import styles from "./WrongSamples.module.css";
import { words } from "./words";

/** More would not be looked at, and would not fit. */
const MOST = 30;

export function WrongSamples({
  run,
  samples,
  snapshot,
  wrong,
}: ClassifiedProps) {
  const w = useWords(words);
  const scheme = useColorScheme();
  const shown = wrong.slice(0, MOST);
  return (
    <div className={styles.wrong}>
      <p className={styles.caption}>
        {w.wrong(formatStep(shown.length), formatStep(wrong.length))}
      </p>
      <ul className={styles.list} data-testid={`wrong-${run}`}>
        {shown.map((sample) => {
          const label = samples.heldOut.labels[sample]!;
          const predicted = snapshot.predicted[sample]!;
          return (
            <li key={sample} className={styles.item}>
              <PixelImage
                pixels={imageOf(samples, samples.heldOut, sample)}
                ink="--ink"
                scheme={scheme}
                summary={w.wrongSample(label, predicted)}
              />
              <span className={styles.as} aria-hidden="true">
                {label}→{predicted}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
