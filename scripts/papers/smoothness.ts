/**
 * @file Santurkar et al. 2018, Fig. 4: effective β-smoothness, and what it reads out.
 */
import { createDataSet } from "../../src/data/dataSet";
import type { RunName } from "../../src/experiment/experiment";
import { presetExperiment } from "../../src/experiment/presets";
import { resolveRun } from "../../src/experiment/resolveRun";
import { LandscapeMeter } from "../../src/measure/landscape";
import { Course } from "../../src/recording/course";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import { median } from "../median";
import { short, type Finding } from "./report";

const EVERY = 40;

/** β·η/2 at step 0, and its median over the second half of the run. */
function study(run: RunName) {
  const spec = resolveRun(presetExperiment("sigmoid-digits"), run);
  const course = new Course(
    spec,
    createDataSet(spec.data, spec.seed),
    openWorkspace,
  );
  const { trainer, network } = course.training;
  const meter = new LandscapeMeter(network);
  const found: number[] = [];
  for (let step = 0; step <= spec.steps; step++) {
    if (step % EVERY === 0) {
      trainer.peek();
      found.push(meter.measure(spec.optimizer.learningRate).smoothness);
    }
    course.advance();
  }
  return { first: found[0]!, late: median(found.slice(found.length / 2)) };
}

export function smoothness(): Finding {
  const [plain, batch] = [study("A"), study("B")];
  const isLessSmooth = batch.first > plain.first;
  return {
    title:
      "Effective β-smoothness reads out the learning rate (Santurkar et al. 2018, Fig. 4)",
    setting:
      "The default experiment (4×32 sigmoid, learning rate 0.5). β·η/2 is 1 where β is 2/η, at the edge of what gradient descent bears. Published as curves in which BatchNorm's β is lower; there, too, it settles near 2/η.",
    rows: [
      {
        what: "β·η/2 at step 0, plain; BatchNorm",
        published: "BatchNorm less smooth",
        here: `${short(plain.first)}; ${short(batch.first)}`,
      },
      {
        what: "median over the second half of the run, plain; BatchNorm",
        published: "near 1, both",
        here: `${short(plain.late)}; ${short(batch.late)}`,
      },
    ],
    verdict: `At step 0 the network with BatchNorm is ${isLessSmooth ? "less smooth" : "smoother, other than published"}; later both are of the same order, ${short(plain.late)} and ${short(batch.late)}.`,
  };
}
