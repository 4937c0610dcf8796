import { act, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import {
  LabProvider,
  useActions,
  useLab,
  useLabStore,
} from "../../src/lab/LabProvider";
import { FakeBrowser } from "./fakeBrowser";

function Seed({ onRender }: { readonly onRender?: () => void }) {
  onRender?.();
  const seed = useLab((state) => state.experiment.seed);
  const { updateShared } = useActions();
  return (
    <button type="button" onClick={() => updateShared({ seed: seed + 1 })}>
      {seed}
    </button>
  );
}

test("a component shows what it selects, and renders anew only when that changes", () => {
  const lab = new FakeBrowser().open();
  const onRender = vi.fn<() => void>();
  render(
    <LabProvider lab={lab}>
      <Seed onRender={onRender} />
    </LabProvider>,
  );
  const button = screen.getByRole("button");
  expect(button.textContent).toBe("1");
  act(() => lab.actions.setView({ tap: "linear" }));
  expect(onRender).toHaveBeenCalledOnce();
  act(() => button.click());
  expect(button.textContent).toBe("2");
});

test("the store can be read outside of React's render", () => {
  const lab = new FakeBrowser().open();
  const onRender = vi.fn<(state: unknown) => void>();
  function Canvas() {
    onRender(useLabStore().getState());
    return null;
  }
  render(
    <LabProvider lab={lab}>
      <Canvas />
    </LabProvider>,
  );
  expect(onRender).toHaveBeenCalledWith(lab.store.getState());
});

test("without a provider a component says so", () => {
  expect(() => render(<Seed />)).toThrow("There is no LabProvider above.");
});
