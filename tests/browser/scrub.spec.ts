import { SMALL } from "./experiments";
import { expect, test } from "./labPage";

test.beforeEach(async ({ lab }) => {
  await lab.open(SMALL);
  await lab.untilEnded();
});

test("dragging the scrubber moves the cursor along", async ({ lab }) => {
  await lab.drag("scrubber", 0.1, 0.5);
  const middle = await lab.step();
  expect(middle).toBeGreaterThan(25);
  expect(middle).toBeLessThan(35);
  await lab.drag("scrubber", 0.5, 0.9);
  expect(await lab.step()).toBeGreaterThan(50);
});

test("dragging in strata moves the cursor along, in either run", async ({
  lab,
}) => {
  for (const run of ["A", "B"]) {
    await lab.goTo(0);
    await lab.drag(`strata-${run}-1`, 0.2, 0.5);
    const middle = await lab.step();
    expect(middle).toBeGreaterThan(20);
    expect(middle).toBeLessThan(40);
    await lab.drag(`strata-${run}-1`, 0.5, 0.8);
    expect(await lab.step()).toBeGreaterThan(middle);
  }
});

test("the keyboard steps, leaps, plays and pauses", async ({ lab }) => {
  const { keyboard } = lab.page;
  await keyboard.press("ArrowRight");
  await expect(lab.get("step")).toHaveText("1");
  await keyboard.press("Shift+ArrowRight");
  await expect(lab.get("step")).toHaveText("11");
  await keyboard.press("ArrowLeft");
  await expect(lab.get("step")).toHaveText("10");
  await keyboard.press("Shift+ArrowLeft");
  await expect(lab.get("step")).toHaveText("0");
  await keyboard.press("End");
  await expect(lab.get("step")).toHaveText("60");
  await keyboard.press("Home");
  await expect(lab.get("step")).toHaveText("0");

  await lab.get("speed").selectOption("0.25"); // half a minute until the end
  await lab.get("speed").blur();
  await keyboard.press("Space");
  await expect.poll(() => lab.step()).toBeGreaterThan(2);
  await keyboard.press("Space");
  const paused = await lab.step();
  await lab.untilDrawn(20);
  expect(await lab.step()).toBe(paused);
});

test("the scrubber's own arrow keys move one step", async ({ lab }) => {
  await lab.get("scrubber").focus();
  await lab.page.keyboard.press("ArrowRight");
  await expect(lab.get("step")).toHaveText("1");
});

test("a number moves with the cursor: the loss shown is that of the step shown", async ({
  lab,
}) => {
  const first = await lab.number("loss-A");
  await lab.goTo(60);
  await expect.poll(() => lab.number("loss-A")).not.toBe(first);
  await lab.goTo(0);
  await expect.poll(() => lab.number("loss-A")).toBe(first);
});

test("a typed step is gone to; anything else is explained and changes nothing", async ({
  lab,
}) => {
  await lab.goTo(5);
  await lab.get("step").click();
  for (const bad of ["abc", "-3", "61", "1.5", ""]) {
    await lab.get("step-field").fill(bad);
    await lab.get("step-field").press("Enter");
    await expect(lab.page.getByRole("alert")).toContainText("0");
    await expect(lab.get("step")).toHaveText("5");
  }
  await lab.get("step-field").fill("17");
  await lab.get("step-field").press("Enter");
  await expect(lab.get("step")).toHaveText("17");
});
