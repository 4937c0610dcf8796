/**
 * @file Entry: starts the workers, then loads and opens the page.
 */
import "./trustedTypes";
import { prepareWorkers } from "../worker/spawn";

prepareWorkers(2);
void import("./openPage");
