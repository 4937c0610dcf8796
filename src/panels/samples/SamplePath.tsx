/**
 * @file One sample on its way through the layers: where it falls in each slice, in both runs.
 */
import { useCallback } from "react";
import { PathSlice } from "../../charts/slices/PathSlice";
import { PixelImage } from "../../charts/small/PixelImage";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import type { LabState } from "../../lab/labState";
import { JITTER_BATCHES } from "../../recording/batchJitter";
import { RUN_INKS } from "../../views/drawing/runStyles";
import { useColorScheme } from "../../views/drawing/useColorScheme";
import { useLabSource } from "../../views/drawing/useLabSource";
import { formatSigma, formatStep } from "../../controls/numberFormat";
import { pathSliceFrame } from "./pathFrames";
import { imageOf } from "../../views/samplePictures";
import styles from "./SamplePath.module.css";
import { useJitter, usePathSummary } from "./usePathSummary";
import { words } from "./words";

export function SamplePath() {
  const w = useWords(words);
  const layers = useLab((state) => state.experiment.widths.length);
  return (
    <>
      <ol className={styles.path}>
        <SampleImage />
        {Array.from({ length: layers }, (_, index) => (
          <PathLayer key={index} layer={index + 1} />
        ))}
      </ol>
      <p className={styles.help}>{w.pathHelp(formatStep(JITTER_BATCHES))}</p>
    </>
  );
}

function SampleImage() {
  const w = useWords(words);
  const samples = useLab(
    ({ replays }) => replays.A.samples ?? replays.B.samples,
  );
  const sample = useLab((state) => state.view.sample);
  const scheme = useColorScheme();
  if (!samples?.images) return null;
  return (
    <li className={styles.image}>
      <PixelImage
        pixels={imageOf(samples, samples.probe, sample - 1)}
        ink="--ink"
        scheme={scheme}
        summary={w.sampleOption(sample, samples.probe.labels[sample - 1]!)}
      />
    </li>
  );
}

function PathLayer({ layer }: { readonly layer: number }) {
  const w = useWords(words);
  const scheme = useColorScheme();
  const source = useLabSource(
    useCallback((state: LabState) => pathSliceFrame(state, layer), [layer]),
  );
  return (
    <li className={styles.layer}>
      <span className={styles.name}>{w.layer(layer)}</span>
      <span className={styles.slice}>
        <PathSlice
          source={source}
          leftInk={RUN_INKS.A}
          rightInk={RUN_INKS.B}
          scheme={scheme}
          summary={usePathSummary(layer)}
          testId={`path-${layer}`}
        />
      </span>
      <span className={styles.jitters} title={w.jitter}>
        {RUN_NAMES.map((run) => (
          <Jitter key={run} run={run} layer={layer} />
        ))}
      </span>
    </li>
  );
}

function Jitter({
  run,
  layer,
}: {
  readonly run: RunName;
  readonly layer: number;
}) {
  const jitter = useJitter(run, layer);
  return (
    <span
      className={styles.jitter}
      data-run={run}
      data-testid={`jitter-${run}-${layer}`}
    >
      {run} {formatSigma(jitter)}
    </span>
  );
}
