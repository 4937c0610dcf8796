/**
 * @file Gives one network the batch that lies in another one.
 */
import type { Network } from "../engine/network";

/** The samples of the last batch, and their noise. */
export function copyBatch(from: Network, to: Network): void {
  const { features, labels, targets, layers } = from.training;
  to.training.features.set(features);
  to.training.labels.set(labels);
  to.training.targets.set(targets);
  layers.forEach(({ noise }, l) => {
    to.training.layers[l]!.noise?.scale.set(noise!.scale);
    to.training.layers[l]!.noise?.shift.set(noise!.shift);
  });
}
