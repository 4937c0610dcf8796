import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { LabProvider } from "../../src/lab/LabProvider";
import { LiveText } from "../../src/views/drawing/ChangingText";
import { FakeBrowser } from "../lab/fakeBrowser";

afterEach(cleanup);

test.each([
  ["0.60σ₀", ""],
  ["17.86σ₀", ""],
  ["8×10⁵σ₀", "0.93em"],
  ["1.6×10¹²σ₀", "0.7em"],
])("%s does not run over its neighbour", (text, size) => {
  const read = () => text;
  render(
    <LabProvider lab={new FakeBrowser().open()}>
      <LiveText read={read} width={6.4} align="start" testId="number" />
    </LabProvider>,
  );
  expect(screen.getByTestId("number").textContent).toBe(text);
  expect(screen.getByTestId("number").style.fontSize).toBe(size);
});
