/**
 * @file Glorot & Bengio 2010: deep sigmoid networks do not leave chance. Bjorck et al. 2018: large learning rates kill plain ones.
 */
import { presetExperiment } from "../../src/experiment/presets";
import { endAccuracy } from "../../src/story/claims/readings";
import { share, type Finding } from "./report";
import { train } from "./trained";

const CHANCE = 0.15;

export function stuckAndDead(): Finding {
  const stuck = presetExperiment("glorot-bengio");
  const dead = presetExperiment("large-learning-rate");
  const of = (experiment: typeof stuck, run: "A" | "B") =>
    endAccuracy(train(experiment, run));
  const [a, b, c, d] = [
    of(stuck, "A"),
    of(stuck, "B"),
    of(dead, "A"),
    of(dead, "B"),
  ];
  const holds = a < CHANCE && c < CHANCE && b > 0.9 && d > 0.9;
  return {
    title: "Stuck, and dead (Glorot & Bengio 2010; Bjorck et al. 2018)",
    setting: `Presets of the page: sigmoid 5×64, Xavier, learning rate 0.1, ${stuck.steps} steps; ReLU 8×64, learning rate 1, ${dead.steps} steps. Held-out accuracy at the end.`,
    rows: [
      {
        what: "sigmoid 5×64, plain",
        published: "never escapes chance",
        here: share(a),
      },
      { what: "sigmoid 5×64, BatchNorm", published: "–", here: share(b) },
      {
        what: "ReLU 8×64 at learning rate 1, plain",
        published: "diverges",
        here: share(c),
      },
      {
        what: "ReLU 8×64 at learning rate 1, BatchNorm",
        published: "trains",
        here: share(d),
      },
    ],
    verdict: holds
      ? "Both hold here; the plain ReLU network does not diverge in numbers, but dies: its units are 0 on every sample."
      : "Not both hold here.",
  };
}
