/**
 * @file All samples of a data set as bytes, which are compared in a moment.
 */
import type { DataSet } from "../../src/data/dataSpec";

export const partsOf = ({ training, heldOut, probe }: DataSet) => [
  training,
  heldOut,
  probe,
];

export const bytesOf = (set: DataSet) =>
  Buffer.concat(
    partsOf(set).flatMap(({ features, labels }) => [
      Buffer.from(features.buffer),
      Buffer.from(labels.buffer),
    ]),
  );
