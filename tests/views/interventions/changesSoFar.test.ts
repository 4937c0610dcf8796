import { expect, test } from "vitest";
import { changesSoFar } from "../../../src/views/interventions/changesSoFar";
import { FakeBrowser } from "../../lab/fakeBrowser";

const stateOf = (search: string) =>
  new FakeBrowser(search).open().store.getState();
const GIVEN = "?do=300:batch2,1200:lr0.1-500:freeze1";

test("nothing is said before the first intervention, nor of a run that has none", () => {
  expect(changesSoFar(stateOf(GIVEN), "A", 299)).toBe("");
  expect(changesSoFar(stateOf("?do=300:batch2-0"), "B", 1999)).toBe("");
});

test("an intervention is told from its own step on, after those before it", () => {
  const state = stateOf(GIVEN);
  expect(changesSoFar(state, "A", 300)).toBe(
    "from step 300: BatchNorm in layer 2",
  );
  expect(changesSoFar(state, "A", 1200)).toBe(
    "from step 300: BatchNorm in layer 2, from step 1,200: learning rate 0.1",
  );
  expect(changesSoFar(state, "B", 1200)).toBe("from step 500: layer 1 frozen");
});

test("speaks Korean", () => {
  expect(changesSoFar(stateOf(`${GIVEN}&lang=ko`), "A", 300)).toBe(
    "스텝 300부터 2층 배치 정규화",
  );
});
