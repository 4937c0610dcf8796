import { SMALL } from "./experiments";
import { expect, test } from "./labPage";

test("two steps of a run are compared exactly: the drift is what the run itself records", async ({
  lab,
}) => {
  await lab.open(`${SMALL.replace("step=0", "step=50")}&ref=10&layer=2`);
  await lab.untilEnded();
  const recorded = await lab.get("drift-A-2").innerText();
  await lab.get("tab-measures").click();
  await lab.get("open-compare").click();
  await lab.get("compare-step").fill("10");
  await lab.get("compare-step").press("Enter");
  await expect(lab.get("compare-state")).toContainText("Exact");
  await expect(lab.get("compare-drift")).toHaveText(recorded);
  expect(await lab.summary("comparison")).toContain(
    "Layer 2, from run A, step 10 to run A, step 50",
  );

  await lab.get("compare-to").selectOption("B");
  await expect(lab.get("compare-drift")).not.toHaveText(recorded);
  await expect(lab.get("compare-state")).toContainText("Exact");
  const across = await lab.get("compare-drift").innerText();

  await lab.page.reload();
  await expect(lab.get("compare-drift")).toHaveText(across);
});
