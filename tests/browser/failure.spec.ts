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

test("a worker that dies while it trains is replaced, and the run is what it is without that", async ({
  lab,
}) => {
  const search = "?steps=600&step=300";
  await lab.open(`${search}&bn=0001-1111`);
  const expected = await lab.fingerprint("A");
  await lab.open(search);
  const before = await lab.fingerprint("A");
  await lab.untilEnded();
  const [worker] = lab.page.workers();
  await lab.get("bn-A-4").click();
  await worker!.evaluate(() => {
    queueMicrotask(() => {
      throw new Error("gone");
    });
  });
  await lab.untilRetrained("A", before);
  await expect(lab.get("status")).toHaveText("ready");
  expect(await lab.fingerprint("A")).toBe(expected);
  lab.faults.length = 0; // the page's console names the error
});
