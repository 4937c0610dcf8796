/**
 * @file Whether two recordings are the same to the byte, told by a text for each.
 */
import { createHash } from "node:crypto";
import { seriesOf } from "../../src/recording/columns";
import type { Recording } from "../../src/recording/recording";

export function bytesOf({ series }: Recording): string {
  const hash = createHash("sha256");
  for (const { values } of seriesOf(series)) hash.update(values);
  return hash.digest("hex");
}
