import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import {
  usePointerPoint,
  type PointerPoint,
} from "../../../src/charts/canvas/PointerReadout";

afterEach(cleanup);

const BOX = { left: 100, top: 50, width: 200, height: 100 };

function Chart({ onDrag }: { readonly onDrag: (point: PointerPoint) => void }) {
  const [point, handlers] = usePointerPoint(onDrag);
  return (
    <div data-testid="chart" {...handlers}>
      {point ? `${point.x},${point.y}` : "none"}
    </div>
  );
}

function open(captured: boolean) {
  const onDrag = vi.fn<(point: PointerPoint) => void>();
  render(<Chart onDrag={onDrag} />);
  const chart = screen.getByTestId("chart");
  chart.getBoundingClientRect = () => BOX as DOMRect;
  chart.setPointerCapture = vi.fn<(id: number) => void>();
  chart.hasPointerCapture = () => captured;
  return { chart, onDrag };
}

test("hovering tells where the pointer is and moves nothing", () => {
  const { chart, onDrag } = open(false);
  fireEvent.pointerMove(chart, { clientX: 150, clientY: 100 });
  expect(chart.textContent).toBe("0.25,0.5");
  expect(onDrag).not.toHaveBeenCalled();
  fireEvent.pointerLeave(chart);
  expect(chart.textContent).toBe("none");
});

test("a press and every move until the release are a drag, also outside of the chart", () => {
  const { chart, onDrag } = open(true);
  fireEvent.pointerDown(chart, { clientX: 200, clientY: 50, button: 0 });
  fireEvent.pointerMove(chart, { clientX: 999, clientY: -10 });
  expect(onDrag.mock.calls).toEqual([[{ x: 0.5, y: 0 }], [{ x: 1, y: 0 }]]);
});

test("another button than the first does not drag", () => {
  const { chart, onDrag } = open(false);
  fireEvent.pointerDown(chart, { clientX: 200, clientY: 50, button: 2 });
  expect(onDrag).not.toHaveBeenCalled();
});
