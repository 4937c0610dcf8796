/**
 * @file Entry of the worker that summarizes runs.
 */
import { serveSummaries } from "./summarizer";

serveSummaries(self);
