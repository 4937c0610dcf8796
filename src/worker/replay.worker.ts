/**
 * @file Entry of the worker that replays one run.
 */
import { createMessageClock } from "./endpoint";
import { serveReplay } from "./replayer";

serveReplay(self, createMessageClock());
