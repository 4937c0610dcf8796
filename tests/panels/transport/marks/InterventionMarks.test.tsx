import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { LabProvider } from "../../../../src/lab/LabProvider";
import type { Lab } from "../../../../src/lab/store";
import { InterventionMarks } from "../../../../src/panels/transport/marks/InterventionMarks";
import { FakeBrowser } from "../../../lab/fakeBrowser";

const onRemove = vi.fn<() => void>();

function open(search = "?do=300:batch2,300:lr0.1-500:freeze1"): Lab {
  const lab = new FakeBrowser(search).open();
  render(
    <LabProvider lab={lab}>
      <InterventionMarks onRemove={onRemove} />
    </LabProvider>,
  );
  return lab;
}
afterEach(() => {
  cleanup();
  onRemove.mockClear();
});

const mark = (run: string, step: number) =>
  screen.getByTestId(`intervention-${run}-${step}`);
const stepsOf = (lab: Lab, run: "A" | "B") =>
  lab.store
    .getState()
    .experiment.runs[run].interventions.map(({ step }) => step);
const press = (element: Element, key: string) => {
  fireEvent.keyDown(element, { key });
  fireEvent.keyUp(element, { key });
};

test("those of one run at one step are one mark, which says what they are", () => {
  open();
  expect(mark("A", 300).getAttribute("aria-label")).toBe(
    "Intervention in run A: BatchNorm in layer 2, learning rate 0.1",
  );
  expect(mark("B", 500).getAttribute("aria-label")).toBe(
    "Intervention in run B: layer 1 frozen",
  );
});

test("the arrow keys move all of a mark, and only its run's", () => {
  const lab = open();
  press(mark("A", 300), "ArrowRight");
  expect(stepsOf(lab, "A")).toEqual([301, 301]);
  expect(stepsOf(lab, "B")).toEqual([500]);
  expect(mark("A", 301)).toBeTruthy();
});

test("a mark stays within the run: neither step 0 nor its last step can have it", () => {
  const lab = open("?do=1:lr0.1-1999:lr0.1");
  press(mark("A", 1), "ArrowLeft");
  press(mark("B", 1999), "ArrowRight");
  expect(stepsOf(lab, "A")).toEqual([1]);
  expect(stepsOf(lab, "B")).toEqual([1999]);
});

test("Delete removes what a mark stands for, and says that it is gone", () => {
  const lab = open();
  press(mark("A", 300), "Delete");
  expect(stepsOf(lab, "A")).toEqual([]);
  expect(onRemove).toHaveBeenCalledTimes(1);
  lab.actions.undo();
  expect(stepsOf(lab, "A")).toEqual([300, 300]);
});
