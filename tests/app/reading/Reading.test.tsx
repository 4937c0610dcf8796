import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { LabProvider } from "../../../src/lab/LabProvider";
import { Reading } from "../../../src/app/reading/Reading";
import { FakeBrowser } from "../../lab/fakeBrowser";

afterEach(cleanup);

function open(search: string) {
  const lab = new FakeBrowser(search).open();
  render(
    <LabProvider lab={lab}>
      <Reading story="" />
    </LabProvider>,
  );
  return lab;
}

test("a button that leads to another tab hands the focus on to its panel", async () => {
  open("?tab=measures");
  await userEvent.setup().click(await screen.findByTestId("open-compare"));
  expect(document.activeElement).toBe(screen.getByRole("tabpanel"));
  expect(
    await screen.findByRole("heading", { name: "Compare two steps" }),
  ).toBeTruthy();
});

test("a tab that changes by itself leaves the focus where it is", () => {
  const lab = open("?tab=measures");
  const tab = screen.getByTestId("tab-measures");
  tab.focus();
  act(() => lab.actions.setView({ tab: "story" }));
  expect(document.activeElement).toBe(tab);
});
