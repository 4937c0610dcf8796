import { expect, it } from "vitest";
import type { RunStatus } from "../../../src/lab/labState";
import { overallStatus } from "../../../src/panels/transport/overallStatus";

const training: RunStatus = { kind: "training" };
const ready: RunStatus = { kind: "ready" };
const diverged: RunStatus = { kind: "diverged", step: 5 };
const failed: RunStatus = { kind: "failed", reason: "crashed", detail: "" };

it("is ready only when both runs are", () => {
  expect(overallStatus(ready, ready)).toBe("ready");
  expect(overallStatus(ready, training)).toBe("training");
  expect(overallStatus(training, ready)).toBe("training");
});

it("waits with a divergence until the other run has ended", () => {
  expect(overallStatus(diverged, training)).toBe("training");
  expect(overallStatus(ready, diverged)).toBe("diverged");
});

it("tells a failure at once", () => {
  expect(overallStatus(training, failed)).toBe("failed");
  expect(overallStatus(failed, diverged)).toBe("failed");
});
