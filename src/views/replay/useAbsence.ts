/**
 * @file Why a run has nothing at the cursor.
 */
import { formatStep } from "../../controls/numberFormat";
import { useWords } from "../../controls/useWords";
import type { RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { words } from "./words";

/** A sentence: the run is on its way there, or has ended before. */
export function useAbsence(run: RunName): string {
  const { absent } = useWords(words);
  const isTraining = useLab(({ runs }) => runs[run].status.kind === "training");
  const reach = useLab(({ runs }) => runs[run].reach);
  return isTraining ? absent.training : absent.ended(formatStep(reach));
}
