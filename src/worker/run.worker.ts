/**
 * @file Entry of the one kind of worker that there is.
 */
import { createMessageClock } from "./endpoint";
import { serve } from "./worker";

serve(self, createMessageClock());
