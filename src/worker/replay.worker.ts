/**
 * @file Entry of the worker that replays one run.
 */
import { createMessageClock } from "./messageClock";
import { serveReplay } from "./replayer";

serveReplay(self, createMessageClock());
