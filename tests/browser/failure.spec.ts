import { DIVERGING, SMALL } from "./experiments";
import { expect, test } from "./labPage";

const WORKER_SCRIPT = "**/*worker*.js";

test("a worker that cannot start is reported for each run, and can be tried again", async ({
  lab,
}) => {
  await lab.page.route(WORKER_SCRIPT, (route) => route.abort());
  await lab.open(SMALL);
  await expect(lab.get("status")).toHaveText("failed");
  for (const run of ["A", "B"])
    await expect(lab.get(`failed-${run}`)).toBeVisible();

  await lab.page.unroute(WORKER_SCRIPT);
  for (const run of ["A", "B"])
    await lab.get(`failed-${run}`).getByRole("button").click();
  await lab.untilEnded();
  await expect(lab.get("status")).toHaveText("ready");
  lab.faults.length = 0; // the console names the script that was withheld
});

test("a run that diverges says at which step, and keeps what came before", async ({
  lab,
}) => {
  await lab.open(DIVERGING);
  await lab.untilEnded();
  await expect(lab.get("status")).toHaveText("diverged");
  await expect(lab.get("diverged-A")).toContainText(/diverged at step \d+/);
  const recorded = await lab.number("recorded-A");
  expect(recorded).toBeGreaterThan(0);
  expect(recorded).toBeLessThan(200);
  await lab.goTo(1);
  expect(await lab.summary("slice-A-1")).toContain("median");
  for (const closeUp of ["open-units-1", "open-samples"]) {
    await lab.get(closeUp).click();
    await expect(lab.get("diverged-A")).toBeVisible();
    await lab.get("close-up-close").click();
  }
});

test("a batch of one under BatchNorm is explained, not a crash", async ({
  lab,
}) => {
  await lab.open(`${SMALL}&batch=1`);
  await lab.untilEnded();
  await expect(lab.get("batch-of-one")).toBeVisible();
  await expect(lab.get("recorded-B")).toHaveText("60");
});

test.describe("without a service worker, which would have the script at hand,", () => {
  test.use({ serviceWorkers: "block" });

  test("a replay worker that cannot start is reported, and the rest of the page keeps working", async ({
    lab,
  }) => {
    const script = "**/replay.worker*.js";
    await lab.page.route(script, (route) => route.abort());
    await lab.open(SMALL);
    await lab.untilEnded();
    await lab.get("open-units-1").click();
    for (const run of ["A", "B"])
      await expect(lab.get(`replay-failed-${run}`)).toBeVisible();
    await lab.goTo(30);
    await lab.get("close-up-close").click();
    expect(await lab.summary("slice-A-1")).toContain("step 30");

    await lab.page.unroute(script);
    await lab.get("open-units-1").click();
    for (const run of ["A", "B"])
      await lab.get(`replay-failed-${run}`).getByRole("button").click();
    for (const run of ["A", "B"])
      await expect(lab.get(`replay-${run}`)).toHaveAttribute("data-step", "30");
    lab.faults.length = 0; // the console names the script that was withheld
  });
});
