/**
 * @file The probe's samples that excite a unit most, as images or as points.
 */
import { useMemo } from "react";
import { PixelImage } from "../../charts/small/PixelImage";
import { PlanePicture } from "../../charts/small/PlanePicture";
import { imageSide } from "../../data/dataSpec";
import type { ShownSamples } from "../../data/shownSamples";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { RUN_INKS } from "../../views/drawing/runStyles";
import { useColorScheme } from "../../views/drawing/useColorScheme";
import { formatValue } from "../../controls/numberFormat";
import { imageOf, planeOf } from "../../views/samplePictures";
import type { UnitValues } from "../../measure/unitValues";
import styles from "./Fact.module.css";
import { unitValuesOf } from "./shownValues";
import type { UnitPlace } from "./unitFrames";
import { words } from "./words";

const COUNT = 8;

export function ExcitingSamples(place: UnitPlace) {
  const w = useWords(words);
  const isImages = useLab((state) => imageSide(state.experiment.data) !== null);
  return (
    <div>
      <h4 className={styles.title}>{w.exciting}</h4>
      <div className={isImages ? undefined : styles.planes}>
        {RUN_NAMES.map((run) => (
          <OfRun key={run} run={run} place={place} />
        ))}
      </div>
      <p className={styles.help}>{w.excitingHelp}</p>
    </div>
  );
}

interface OfRunProps {
  readonly run: RunName;
  readonly place: UnitPlace;
}

function OfRun({ run, place: { layer, unit } }: OfRunProps) {
  const samples = useLab((state) => state.replays[run].samples);
  const snapshot = useLab((state) => state.replays[run].snapshot);
  const tap = useLab((state) => state.view.tap);
  const exciting = useMemo(() => {
    const values = snapshot?.taps[layer - 1]?.[tap];
    if (!snapshot || !values) return [];
    const { units } = snapshot.layers[layer - 1]!;
    return excitingSamples(unitValuesOf(values, units), unit - 1, COUNT);
  }, [snapshot, layer, unit, tap]);
  return (
    <div className={styles.samples} data-testid={`exciting-${run}`}>
      <span className={styles.letter} data-run={run}>
        {run}
      </span>
      {samples?.images && <Images samples={samples} exciting={exciting} />}
      {samples && !samples.images && (
        <Points run={run} samples={samples} exciting={exciting} />
      )}
    </div>
  );
}

interface PicturesProps {
  readonly samples: ShownSamples;
  readonly exciting: readonly ExcitingSample[];
}

function Images({ samples, exciting }: PicturesProps) {
  const w = useWords(words);
  const scheme = useColorScheme();
  return (
    <ul className={styles.list}>
      {exciting.map(({ sample, value }) => (
        <li key={sample}>
          <div className={styles.sample}>
            <PixelImage
              pixels={imageOf(samples, samples.probe, sample)}
              ink="--ink"
              scheme={scheme}
              summary={w.sample(
                sample + 1,
                samples.probe.labels[sample]!,
                formatValue(value),
              )}
            />
          </div>
          <span className={styles.value} aria-hidden="true">
            {formatValue(value)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Points({
  run,
  samples,
  exciting,
}: PicturesProps & { readonly run: RunName }) {
  const w = useWords(words);
  const scheme = useColorScheme();
  const frame = useMemo(
    () =>
      planeOf(
        samples,
        samples.probe,
        null,
        exciting.map(({ sample }) => sample),
      ),
    [samples, exciting],
  );
  const labels = exciting.map(({ sample }) => samples.probe.labels[sample]);
  return (
    <PlanePicture
      frame={frame}
      ink={RUN_INKS[run]}
      scheme={scheme}
      summary={w.excitingSummary(run, labels.join(", "))}
      testId={`exciting-points-${run}`}
    />
  );
}

interface ExcitingSample {
  /** Its place in the probe, from 0. */
  readonly sample: number;
  readonly value: number;
}

/** The `count` samples with the greatest values, the greatest first, equals in their order; `unit` from 0. */
function excitingSamples(
  { values, rows, stride }: UnitValues,
  unit: number,
  count: number,
): readonly ExcitingSample[] {
  return Array.from({ length: rows }, (_, sample) => ({
    sample,
    value: values[sample * stride + unit]!,
  }))
    .sort((a, b) => b.value - a.value)
    .slice(0, count);
}
