/**
 * @file Entry of the worker that trains one run at a time.
 */
import { createMessageClock } from "./endpoint";
import { serve } from "./runner";

serve(self, createMessageClock());
