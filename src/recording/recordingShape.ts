/**
 * @file What the recording of a run looks like, before anything is known of it.
 */
import type { DataSet } from "../data/dataSpec";
import type { RecordingShape } from "./chunk";
import type { RecordingSpec, RunSpec } from "./runSpec";

/** `data` must be the spec's. */
export function recordingShape(
  { network, steps }: RunSpec,
  data: Pick<DataSet, "probe" | "outputs">,
  { outputs = false }: Pick<RecordingSpec, "outputs">,
): RecordingShape {
  const units = network.layers.map((layer) => layer.units);
  const shape = { units, probeSamples: data.probe.count, steps };
  return outputs ? { ...shape, outputs: data.outputs } : shape;
}
