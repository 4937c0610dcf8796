/**
 * @file Measures what it takes to rebuild any step of a run, and writes docs/timeTravel.md: the default experiment, and
 * 50,000 steps of the network of Ioffe & Szegedy's section 4.1.
 */
import { writeFileSync } from "node:fs";
import { RUN_NAMES, type Experiment } from "../../src/experiment/experiment";
import { presetExperiment } from "../../src/experiment/presets";
import { resolveRun } from "../../src/experiment/resolveRun";
import { fitExperiment } from "../../src/experiment/settings";
import { plainWorkspace } from "../../src/engine/workspace";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import { measureRebuilds } from "./rebuilds";
import { trainMeasured } from "./measuredRun";
import { report, type Measured } from "./report";

const FILE = "docs/timeTravel.md";
/** Random steps of each run that are rebuilt. */
const REBUILDS = 100;
/** Random steps of the default experiment that are rebuilt with the plain kernels. */
const PLAIN_REBUILDS = 40;

const DEFAULT = presetExperiment("sigmoid-digits");
const PAPER: Experiment = fitExperiment({
  ...DEFAULT,
  data: { kind: "digits", size: 28 },
  widths: [100, 100, 100],
  steps: 50_000,
});

/** Returns the exit code: 1 where a rebuilt step is not what was recorded. */
export function main([file = FILE]: readonly string[]): number {
  const rows = [
    ...measure("default", DEFAULT, PLAIN_REBUILDS),
    ...measure("paper", PAPER, 0),
  ];
  writeFileSync(file, report(rows));
  console.log(`wrote ${file}`);
  return rows.every(
    ({ simd, plain }) => simd.isExact && plain?.isExact !== false,
  )
    ? 0
    : 1;
}

function measure(
  name: string,
  experiment: Experiment,
  plainRebuilds: number,
): readonly Measured[] {
  return RUN_NAMES.map((run) => {
    console.error(`${name}, run ${run}: training ${experiment.steps} steps …`);
    const trained = trainMeasured(resolveRun(experiment, run));
    const plain = () => plainWorkspace;
    return {
      name: `${name}, ${run === "A" ? "plain" : "BatchNorm"}`,
      trained,
      simd: measureRebuilds(trained, openWorkspace, REBUILDS),
      plain:
        plainRebuilds > 0
          ? measureRebuilds(trained, plain, plainRebuilds)
          : null,
    };
  });
}
