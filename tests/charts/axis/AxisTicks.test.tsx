import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { AxisTicks } from "../../../src/charts/axis/AxisTicks";

test("numbers stand at their values, those at the ends inside of the axis", () => {
  const { container } = render(
    <AxisTicks
      domain={[-4, 4]}
      count={4}
      notate={() => ({ head: "", write: String })}
    />,
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

test("what the numbers count in stands at the head, above the axis where a number is in its way", () => {
  const headOf = (domain: readonly [number, number]) => {
    const { container } = render(
      <AxisTicks
        domain={domain}
        count={3}
        notate={() => ({ head: "×10⁵", write: String })}
      />,
    );
    const head = container.querySelector("span")!;
    return [head.textContent, head.dataset["place"]];
  };
  expect(headOf([-8, 8])).toEqual(["×10⁵", "top"]);
  expect(headOf([0, 10])).toEqual(["×10⁵", "above"]);
});
