import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { LabProvider } from "../../../src/lab/LabProvider";
import type { Lab } from "../../../src/lab/store";
import { FreezeLock } from "../../../src/panels/rows/FreezeLock";
import { FakeBrowser } from "../../lab/fakeBrowser";

function open(search = ""): Lab {
  const browser = new FakeBrowser(search);
  const lab = browser.open();
  browser.finishBoth();
  render(
    <LabProvider lab={lab}>
      <FreezeLock run="A" layer={2} />
    </LabProvider>,
  );
  return lab;
}
afterEach(cleanup);

const lock = () => screen.getByRole("button");
const runsOf = (lab: Lab) => lab.store.getState().experiment.runs;

test("a lock says whose it is, and whether it is shut", () => {
  open("?frozen=0100-0000");
  const shut = screen.getByRole("button", { name: "Freeze layer 2, run A" });
  expect(shut.getAttribute("aria-pressed")).toBe("true");
  expect(shut.title).toContain("Frozen");
});

test("from the start, it freezes its layer in its run only, and undo opens it again", async () => {
  const lab = open();
  await userEvent.click(lock());
  expect(runsOf(lab).A.frozen).toEqual([false, true, false, false]);
  expect(runsOf(lab).A.interventions).toEqual([]);
  expect(runsOf(lab).B.frozen).not.toContain(true);
  expect(lock().getAttribute("aria-pressed")).toBe("true");
  act(() => lab.actions.undo());
  expect(lock().getAttribute("aria-pressed")).toBe("false");
});

test("from a step on, it is an intervention at the cursor", async () => {
  const lab = open("?step=300");
  act(() => lab.actions.setScope("cursor"));
  await userEvent.click(lock());
  expect(runsOf(lab).A.frozen).not.toContain(true);
  expect(runsOf(lab).A.interventions).toEqual([
    { step: 300, change: { kind: "frozen", layer: 2, frozen: true } },
  ]);
  expect(lock().getAttribute("aria-pressed")).toBe("true");
});

test("speaks Korean", () => {
  open("?lang=ko");
  expect(lock().getAttribute("aria-label")).toBe("2층 동결, 실행 A");
});
