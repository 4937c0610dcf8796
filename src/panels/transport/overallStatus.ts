/**
 * @file One status for both runs: the one that the reader must know of first.
 */
import type { RunStatus } from "../../lab/labState";

const URGENCY: readonly RunStatus["kind"][] = [
  "failed",
  "training",
  "diverged",
  "ready",
];

export function overallStatus(a: RunStatus, b: RunStatus): RunStatus["kind"] {
  return URGENCY.find((kind) => a.kind === kind || b.kind === kind) ?? "ready";
}
