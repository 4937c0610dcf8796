import { FOUR_LAYERS, SMALL } from "./experiments";
import { expect, test } from "./labPage";

const atStep = (search: string, step: number) =>
  `${search.replace("step=0", `step=${step}`)}`;

test("points show the decision regions of both runs, and how many samples are right", async ({
  lab,
}) => {
  await lab.open(SMALL);
  await lab.untilEnded();
  await lab.goTo(60);
  await lab.get("open-samples").click();
  for (const run of ["A", "B"]) {
    const accuracy = await lab.get(`accuracy-${run}`).innerText();
    await expect(lab.get(`right-${run}`)).toContainText(accuracy);
    const summary = await lab.summary(`regions-${run}`);
    expect(summary).toContain(`Run ${run}, step 60`);
    expect(summary).toContain(accuracy);
  }
  expect(lab.page.url()).toContain("show=samples");
});

test("digits show a confusion matrix and the wrong samples, which add up", async ({
  lab,
}) => {
  await lab.open(`${atStep(FOUR_LAYERS, 60)}&show=samples`);
  await lab.untilEnded();
  await expect(lab.get("confusion-B")).toBeVisible();
  const cells = await lab
    .get("confusion-B")
    .locator("td")
    .evaluateAll((all) =>
      all.map((cell) => ({
        count: Number(cell.textContent),
        isRight: "right" in (cell as HTMLElement).dataset,
      })),
    );
  const sum = (isRight: boolean) =>
    cells
      .filter((cell) => cell.isRight === isRight)
      .reduce((total, { count }) => total + count, 0);
  expect(sum(true) + sum(false)).toBe(500);
  await expect(lab.get("right-B")).toContainText(`(${sum(true)} of 500)`);
  const shown = Math.min(30, sum(false));
  await expect(lab.get("wrong-B").getByRole("img")).toHaveCount(shown);
});

test("a sample is followed through the layers; only under BatchNorm does it jitter", async ({
  lab,
}) => {
  await lab.open(`${atStep(FOUR_LAYERS, 60)}&show=samples&sample=7`);
  await lab.untilEnded();
  for (const layer of [1, 4]) {
    await expect(lab.get(`jitter-A-${layer}`)).toHaveText("A 0.00σ");
    await expect(lab.get(`jitter-B-${layer}`)).not.toHaveText(/0\.00σ|–/);
  }
  const before = await lab.summary("path-2");
  expect(before).toContain("sample 7, step 60");
  await lab.get("sample").selectOption("8");
  await expect.poll(() => lab.summary("path-2")).toContain("sample 8");
  expect(lab.page.url()).toContain("sample=8");
});

test("a click into the plane follows the probe's sample that is nearest, in both runs' pictures and below", async ({
  lab,
}) => {
  await lab.open(`${atStep(SMALL, 60)}&show=samples`);
  await lab.untilEnded();
  const chosen = lab.get("sample");
  await lab.get("regions-A").click({ position: { x: 20, y: 20 } });
  const corner = await chosen.inputValue();
  await lab.get("regions-B").click({ position: { x: 200, y: 200 } });
  await expect(chosen).not.toHaveValue(corner);
  await lab.get("regions-B").click({ position: { x: 20, y: 20 } });
  await expect(chosen).toHaveValue(corner);
  await expect.poll(() => lab.summary("path-1")).toContain(`sample ${corner},`);
});
