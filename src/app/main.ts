/**
 * @file Entry: starts the workers, then loads and opens the page.
 */
import "./trustedTypes";
import { prepareTrainWorkers } from "../worker/spawn";

prepareTrainWorkers();
void import("./openPage");
