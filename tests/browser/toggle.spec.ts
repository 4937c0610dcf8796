import { FOUR_LAYERS, FROZEN_BELOW } from "./experiments";
import { expect, test, type LabPage } from "./labPage";

const LAYERS = [1, 2, 3, 4];

/** What is said of each layer of a run at the cursor, first to last. */
const summaries = (lab: LabPage, run: "A" | "B") =>
  Promise.all(LAYERS.map((layer) => lab.summary(`slice-${run}-${layer}`)));

test("a BatchNorm switch changes only its own run", async ({ lab }) => {
  await lab.open(FOUR_LAYERS);
  await lab.untilEnded();
  const [a, b] = [await lab.fingerprint("A"), await lab.fingerprint("B")];

  await lab.get("bn-A-3").click();
  await expect(lab.get("bn-A-3")).toHaveAttribute("aria-checked", "true");
  expect(await lab.get("fingerprint-B").innerText()).toBe(b);
  await lab.untilRetrained("A", a);
  expect(await lab.get("fingerprint-B").innerText()).toBe(b);

  await lab.get("bn-A-3").click();
  await expect(lab.get("fingerprint-A")).toHaveText(a);
});

test("at step 0, where the weights are the same, a switch changes its own layer and those after it", async ({
  lab,
}) => {
  await lab.open(FOUR_LAYERS);
  const fingerprint = await lab.fingerprint("A");
  const before = await summaries(lab, "A");
  await lab.get("bn-A-2").click();
  await lab.untilRetrained("A", fingerprint);
  const after = await summaries(lab, "A");
  expect(LAYERS.filter((_, i) => before[i] !== after[i])).toEqual([2, 3, 4]);
});

test("with the layers below frozen, that holds at every step", async ({
  lab,
}) => {
  await lab.open(FROZEN_BELOW);
  const fingerprint = await lab.fingerprint("A");
  const steps = [1, 20, 40, 60];
  const before: string[][] = [];
  for (const step of steps) {
    await lab.goTo(step);
    before.push(await summaries(lab, "A"));
  }
  await lab.get("bn-A-3").click();
  await lab.untilRetrained("A", fingerprint);
  for (const [i, step] of steps.entries()) {
    await lab.goTo(step);
    const after = await summaries(lab, "A");
    const changed = LAYERS.filter((_, l) => before[i]?.[l] !== after[l]);
    expect(changed, `at step ${step}`).toEqual([3, 4]);
  }
});
