/**
 * @file What Node gets for the experiment of an address, by the same code that the page's workers run.
 */
import { RUN_NAMES, type RunName } from "../../src/experiment/experiment";
import { resolveRun } from "../../src/experiment/resolveRun";
import { recordingSpec } from "../../src/lab/wantedRun";
import { decode } from "../../src/lab/url";
import { exposeRun } from "../../src/recording/recordRun";

export function fingerprintsInNode(address: string): Record<RunName, string> {
  const { experiment, view } = decode(address);
  const fingerprint = (name: RunName) => {
    const spec = resolveRun(experiment, name);
    return exposeRun(spec, recordingSpec(view)).fingerprint;
  };
  const [a, b] = RUN_NAMES.map(fingerprint);
  return { A: a ?? "", B: b ?? "" };
}
