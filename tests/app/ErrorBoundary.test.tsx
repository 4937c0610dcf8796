import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ErrorBoundary } from "../../src/app/ErrorBoundary";

afterEach(cleanup);

function Broken(): never {
  throw new RangeError("the bottom fell out");
}

test.each([
  ["en", "The page has stopped", "Reload"],
  ["ko", "페이지가 멈췄습니다", "새로 고침"],
] as const)(
  "a component that throws is reported in the reader's language: %s",
  (language, title, reload) => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    render(
      <ErrorBoundary language={() => language}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole("heading").textContent).toBe(title);
    expect(screen.getByRole("button", { name: reload })).toBeDefined();
    expect(screen.getByText("RangeError: the bottom fell out")).toBeDefined();
  },
);
