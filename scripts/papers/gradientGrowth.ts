/**
 * @file Yang et al. 2019: gradients of a ReLU network under BatchNorm grow backwards, layer by layer, at initialisation.
 */
import { createDataSet } from "../../src/data/dataSet";
import { createTraining } from "../../src/recording/training";
import { resolveRun } from "../../src/experiment/resolveRun";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import { sgd } from "../../src/experiment/presets";
import { short, type Finding } from "./report";
import { pairOf } from "./trained";

const DEPTH = 12;

export function gradientGrowth(): Finding {
  const experiment = pairOf(
    { widths: Array<number>(DEPTH).fill(256), batchSize: 256 },
    { activation: "relu", initialization: { kind: "he" }, ...sgd(0.1) },
  );
  const growths = [1, 2, 3, 4, 5].map((seed) => {
    const spec = resolveRun({ ...experiment, seed }, "B");
    const data = createDataSet(spec.data, seed);
    const { trainer } = createTraining(spec, data, openWorkspace);
    trainer.peek();
    // layers 2 to 12: the first has other inputs
    const [low, high] = [1, DEPTH - 1];
    const ratio = trainer.gradientNorms[low]! / trainer.gradientNorms[high]!;
    return ratio ** (1 / (high - low));
  });
  const mean = growths.reduce((a, b) => a + b, 0) / growths.length;
  const expected = Math.sqrt(Math.PI / (Math.PI - 1));
  return {
    title:
      "Gradients explode under BatchNorm at initialisation (Yang et al. 2019)",
    setting: `ReLU ${DEPTH}×256, He's weights, BatchNorm in every layer, one batch of 256; ‖∂L/∂W‖ from layer to layer backwards, mean of five seeds.`,
    rows: [
      {
        what: "growth per layer",
        published: `√(π/(π − 1)) = ${expected.toFixed(3)}`,
        here: `${mean.toFixed(3)} (${growths.map((one) => one.toFixed(3)).join(", ")})`,
      },
    ],
    verdict: `${short(Math.abs(mean / expected - 1) * 100)} % off; tests/engine/gradients.test.ts holds it to 3 %.`,
  };
}
