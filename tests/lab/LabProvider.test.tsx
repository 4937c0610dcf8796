import { act, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import {
  LabProvider,
  useActions,
  useLab,
  useLabStore,
} from "../../src/lab/LabProvider";
import { FakeBrowser } from "./fakeBrowser";

let renders = 0;

function Seed() {
  renders += 1;
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
  render(
    <LabProvider lab={lab}>
      <Seed />
    </LabProvider>,
  );
  const button = screen.getByRole("button");
  expect(button.textContent).toBe("1");
  const before = renders;
  act(() => lab.actions.setView({ tap: "linear" }));
  expect(renders).toBe(before);
  act(() => button.click());
  expect(button.textContent).toBe("2");
});

test("the store can be read outside of React's render", () => {
  const lab = new FakeBrowser().open();
  let seen: unknown = null;
  function Canvas() {
    seen = useLabStore().getState();
    return null;
  }
  render(
    <LabProvider lab={lab}>
      <Canvas />
    </LabProvider>,
  );
  expect(seen).toBe(lab.store.getState());
});

test("without a provider a component says so", () => {
  expect(() => render(<Seed />)).toThrow("There is no LabProvider above.");
});
