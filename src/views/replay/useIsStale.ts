/**
 * @file Whether exact numbers on the page are of another step than the cursor's.
 */
import { RUN_NAMES } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { replayStatus } from "../../lab/replayWishes";

/** Whether what is shown of either run is of another step than the cursor’s. */
export const useIsStale = (): boolean =>
  useLab((state) =>
    RUN_NAMES.some((run) => replayStatus(state, run) === "onItsWay"),
  );
