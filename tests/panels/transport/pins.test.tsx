import {
  act,
  cleanup,
  fireEvent,
  render,
  screen,
} from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { LabProvider } from "../../../src/lab/LabProvider";
import { Transport } from "../../../src/panels/transport/Transport";
import { FakeBrowser } from "../../lab/fakeBrowser";

afterEach(cleanup);

function open(search = "?step=300") {
  const browser = new FakeBrowser(search);
  const lab = browser.open();
  browser.finishBoth();
  render(
    <LabProvider lab={lab}>
      <Transport />
    </LabProvider>,
  );
  const view = () => lab.store.getState().view;
  return { view, actions: lab.actions, user: userEvent.setup() };
}

/** Marks come late. */
const mark = (number: number) =>
  screen.findByRole("slider", { name: `Pin ${number}` });

test("both pins are set at the cursor, moved to it, and removed, the focus staying", async () => {
  const { view, actions, user } = open();
  await user.click(screen.getByTestId("pin-1"));
  act(() => actions.setCursor(900));
  await user.click(screen.getByTestId("pin-2"));
  expect(view()).toMatchObject({ referenceStep: 300, secondPin: 900 });
  expect(screen.getByTestId("pin-1").textContent).toBe("300");

  act(() => actions.setCursor(1200));
  await user.click(screen.getByTestId("pin-1"));
  expect(view().referenceStep).toBe(1200);
  await user.click(screen.getByRole("button", { name: "Remove pin 1" }));
  expect(view()).toMatchObject({ referenceStep: 0, secondPin: 900 });
  expect(document.activeElement).toBe(screen.getByTestId("pin-1"));
});

test("the scrubber shows no pin that is not set", async () => {
  const { actions } = open("?step=300&ref=500");
  await mark(1);
  act(() => actions.pin(null));
  expect(screen.getAllByRole("slider")).toHaveLength(1);
});

test("arrow keys move a pin on the scrubber, which is set when they are let go", async () => {
  const { view, user } = open("?step=300&ref=500&pin2=900");
  const pin = await mark(1);
  pin.focus();
  await user.keyboard("{ArrowRight>3}");
  expect(pin.getAttribute("aria-valuenow")).toBe("503");
  expect(view().referenceStep).toBe(500);
  await user.keyboard("{/ArrowRight}");
  expect(view().referenceStep).toBe(503);
  await user.keyboard("{Shift>}{ArrowLeft}{/Shift}");
  expect(view()).toMatchObject({ referenceStep: 493, secondPin: 900 });
  await user.keyboard("{Home}");
  expect(view().referenceStep).toBe(0);
});

test("Delete removes a pin and leaves the focus on the scrubber", async () => {
  const { view, user } = open("?step=300&pin2=900");
  (await mark(2)).focus();
  await user.keyboard("{Delete}");
  expect(view().secondPin).toBeNull();
  expect(document.activeElement).toBe(screen.getByTestId("scrubber"));
});

test("a pin that is dragged by the pointer lands where it is let go, or where it was if that is interrupted", async () => {
  const { view } = open("?step=300&ref=500");
  const pin = await mark(1);
  const captured = new Set<number>();
  pin.setPointerCapture = (id) => captured.add(id);
  pin.hasPointerCapture = (id) => captured.has(id);
  pin.parentElement!.getBoundingClientRect = () =>
    ({ left: 100, width: 400 }) as DOMRect;
  fireEvent.pointerMove(pin, { pointerId: 1, clientX: 200 });
  expect(pin.getAttribute("aria-valuenow")).toBe("500");
  fireEvent.pointerDown(pin, { pointerId: 1, button: 0, clientX: 200 });
  fireEvent.pointerMove(pin, { pointerId: 1, clientX: 300 });
  expect(pin.getAttribute("aria-valuenow")).toBe("1000");
  fireEvent.lostPointerCapture(pin, { pointerId: 1 });
  expect(view().referenceStep).toBe(1000);

  fireEvent.pointerMove(pin, { pointerId: 1, clientX: 400 });
  fireEvent.pointerCancel(pin, { pointerId: 1 });
  fireEvent.lostPointerCapture(pin, { pointerId: 1 });
  expect(view().referenceStep).toBe(1000);
});
