import {
  cleanup,
  fireEvent,
  render,
  screen,
  within,
} from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { Intervention } from "../../../../src/experiment/interventions";
import { LabProvider } from "../../../../src/lab/LabProvider";
import { PUBLISHED_NOISE } from "../../../../src/experiment/noiseKind";
import type { Lab } from "../../../../src/lab/store";
import { InterventionList } from "../../../../src/panels/setup/interventions/InterventionList";
import { FakeBrowser } from "../../../lab/fakeBrowser";

const GIVEN =
  "?do=100:batch2,200:lr0.25,300:freeze1,400:bias3_1.5,500:noiseoff-0";

function open(search = GIVEN): Lab {
  const lab = new FakeBrowser(search).open();
  render(
    <LabProvider lab={lab}>
      <InterventionList />
    </LabProvider>,
  );
  return lab;
}
afterEach(cleanup);

const get = (testId: string) => screen.getByTestId(testId);
const listOf = (lab: Lab): readonly Intervention[] =>
  lab.store.getState().experiment.runs.A.interventions;
const changeAt = (lab: Lab, step: number) =>
  listOf(lab).find((one) => one.step === step)?.change;

test("nothing is shown where there are none", () => {
  open("?do=0");
  expect(screen.queryByRole("region")).toBeNull();
});

test("each has a field for its step, a control for what it changes and a button to remove it, all with names", () => {
  open();
  const items = within(
    screen.getByRole("region", { name: "Interventions" }),
  ).getAllByRole("listitem");
  expect(items).toHaveLength(5);
  expect(
    screen.getByRole("combobox", {
      name: "Change in run A: BatchNorm in layer 2",
    }),
  ).toHaveProperty("value", "batch");
  expect(
    screen.getByRole("textbox", {
      name: "Change in run A: learning rate 0.25",
    }),
  ).toHaveProperty("value", "0.25");
  expect(
    screen.getByRole("combobox", { name: "Change in run A: layer 1 frozen" }),
  ).toHaveProperty("value", "frozen");
  expect(
    screen.getByRole("textbox", {
      name: "Change in run A: bias of layer 3 moved by +1.5",
    }),
  ).toHaveProperty("value", "1.5");
});

test("a normalization is edited to any other, and to one that keeps the function", async () => {
  const lab = open();
  await userEvent.selectOptions(get("intervention-change-A-0"), "kept");
  expect(changeAt(lab, 100)).toEqual({
    kind: "normalization",
    layer: 2,
    normalization: "batch",
    keepsFunction: true,
  });
  await userEvent.selectOptions(get("intervention-change-A-0"), "keptcentre");
  expect(changeAt(lab, 100)).toMatchObject({
    normalization: "centre",
    keepsFunction: true,
  });
  await userEvent.selectOptions(get("intervention-change-A-0"), "layer");
  expect(changeAt(lab, 100)).toMatchObject({
    normalization: "layer",
    keepsFunction: false,
  });
});

test("numbers, freezing, bias and noise are edited, and every edit can be undone", async () => {
  const lab = open();
  const before = listOf(lab);
  fireEvent.change(get("intervention-change-A-1"), { target: { value: "2" } });
  fireEvent.blur(get("intervention-change-A-1"));
  expect(changeAt(lab, 200)).toEqual({ kind: "learningRate", value: 2 });
  await userEvent.selectOptions(get("intervention-change-A-2"), "trained");
  expect(changeAt(lab, 300)).toMatchObject({ layer: 1, frozen: false });
  fireEvent.change(get("intervention-change-A-3"), { target: { value: "-2" } });
  fireEvent.blur(get("intervention-change-A-3"));
  expect(changeAt(lab, 400)).toEqual({ kind: "bias", layer: 3, by: -2 });
  await userEvent.selectOptions(get("intervention-change-A-4"), "on");
  expect(changeAt(lab, 500)).toEqual({ kind: "noise", noise: PUBLISHED_NOISE });
  for (let edit = 0; edit < 4; edit++) lab.actions.undo();
  expect(listOf(lab)).toEqual(before);
});

test("a number that is not possible is explained and changes nothing", () => {
  const lab = open();
  const field = get("intervention-change-A-1");
  fireEvent.change(field, { target: { value: "fast" } });
  fireEvent.blur(field);
  expect(screen.getByRole("alert").textContent).toMatch(/fast.*0 < x ≤ 100/);
  expect(changeAt(lab, 200)).toEqual({ kind: "learningRate", value: 0.25 });
});

test("one is moved to another step, and removed", async () => {
  const lab = open();
  fireEvent.change(get("intervention-step-A-0"), { target: { value: "250" } });
  fireEvent.blur(get("intervention-step-A-0"));
  expect(listOf(lab).map(({ step }) => step)).toEqual([
    200, 250, 300, 400, 500,
  ]);
  await userEvent.click(
    screen.getByRole("button", { name: "Remove from run A: layer 1 frozen" }),
  );
  expect(listOf(lab).map(({ step }) => step)).toEqual([200, 250, 400, 500]);
});

test("speaks Korean", () => {
  open(`${GIVEN}&lang=ko`);
  expect(
    screen.getByRole("region", { name: "개입(intervention)" }),
  ).toBeTruthy();
  expect(
    screen.getByRole("combobox", { name: "실행 A의 변경: 2층 배치 정규화" }),
  ).toBeTruthy();
});
