import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { AxisTicks } from "../../../src/charts/axis/AxisTicks";

test("numbers stand at their values, those at the ends inside of the axis", () => {
  const { container } = render(
    <AxisTicks domain={[-4, 4]} count={4} format={String} />,
  );
  const ticks = [...container.querySelectorAll("span")].map((tick) => [
    tick.textContent,
    tick.style.top,
    tick.style.translate,
  ]);
  expect(ticks).toEqual([
    ["-4", "100%", "0 -100%"],
    ["-2", "75%", "0 -50%"],
    ["0", "50%", "0 -50%"],
    ["2", "25%", "0 -50%"],
    ["4", "0%", "0 0"],
  ]);
});
