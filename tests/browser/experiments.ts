/**
 * @file Addresses of experiments that train in a moment, for specs that need any trained experiment. Naming a step keeps
 * the cursor from playing.
 */

/** Two-dimensional data, 2 × 16 tanh units, 60 updates; run A plain, run B normalised. */
export const SMALL = "?preset=spirals&steps=60&step=0";

/** The default experiment's shape, narrower and shorter: 4 × 16 sigmoid units, 60 updates. */
export const FOUR_LAYERS = "?widths=4x16&steps=60&step=0";

/** FOUR_LAYERS with layers 1 and 2 of run A frozen, so that what layer 3 does cannot come back to them. */
export const FROZEN_BELOW =
  "?widths=4x16&steps=60&frozen=1100-0000&lr=2&step=0";

/** A plain linear network under a loss and a learning rate that no float survives. */
export const DIVERGING =
  "?preset=spirals&steps=200&act=identity&opt=sgd&lr=100&loss=squaredError&bn=00-11&step=0";
