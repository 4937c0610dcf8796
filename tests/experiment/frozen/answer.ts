/**
 * @file What an address leads to, short enough to be kept: the address that says the same, the notices, and names of the
 * experiment, of the view and of what its runs compute.
 */
import { createHash } from "node:crypto";
import { keepDataSet } from "../../../src/data/dataSet";
import { canonicalJson } from "../../../src/experiment/canonicalJson";
import {
  RUN_NAMES,
  type Experiment,
  type RunName,
} from "../../../src/experiment/experiment";
import type { AddressNotice } from "../../../src/lab/addressNotice";
import { resolveRun } from "../../../src/experiment/resolveRun";
import { recordingSpec } from "../../../src/lab/wantedRun";
import { fitExperiment } from "../../../src/experiment/settings";
import { decode, encode } from "../../../src/lab/url";
import type { SharedView } from "../../../src/lab/view";
import type { RunOutcome } from "../../../src/recording/exposure";
import { exposeRun } from "../../../src/recording/recordRun";
import { openWorkspace } from "../../../src/worker/simdWorkspace";

export interface Answer {
  readonly canonical: string;
  readonly notices: readonly AddressNotice[];
  /** Hashes of canonical JSON. */
  readonly experiment: string;
  /** With the step, and with language and theme where the address names them. */
  readonly view: string;
  readonly runs?: Readonly<Record<RunName, Trained>>;
}

interface Trained {
  readonly fingerprint: string;
  readonly outcome: RunOutcome;
}

/** `steps`: of the two runs, in place of those of the address; undefined where none is trained. */
export function answerOf(address: string, steps?: number): Answer {
  const { experiment, cursor, view, choice, notices } = decode(address);
  return {
    canonical: encode(experiment, cursor, view, choice),
    notices,
    experiment: hashOf(experiment),
    view: hashOf({ cursor, view, choice }),
    ...(steps !== undefined && {
      runs: trainBoth(fitExperiment({ ...experiment, steps }), view),
    }),
  };
}

const hashOf = (value: unknown): string =>
  createHash("sha256").update(canonicalJson(value)).digest("hex").slice(0, 16);

const createData = keepDataSet();

function trainBoth(
  experiment: Experiment,
  view: SharedView,
): Record<RunName, Trained> {
  const train = (name: RunName): Trained => {
    const { fingerprint, outcome } = exposeRun(
      resolveRun(experiment, name),
      recordingSpec(view),
      openWorkspace,
      createData,
    );
    return { fingerprint, outcome };
  };
  const [A, B] = RUN_NAMES.map(train);
  return { A: A!, B: B! };
}
