import { axeFindsNothing } from "./axe";
import { FOUR_LAYERS } from "./experiments";
import { expect, test, type LabPage } from "./labPage";

const openSection = async (lab: LabPage, name: string) => {
  await lab.page.locator(`[data-testid="${name}"] summary`).click();
};

test("a measure is chosen, explained, and shown over depth at the cursor", async ({
  lab,
}) => {
  await lab.open(`${FOUR_LAYERS}&tab=measures`);
  await lab.untilEnded();
  await lab.goTo(40);
  await lab.get("measure-shiftRelative").check();
  const panel = lab.page.getByRole("tabpanel");
  await expect(panel).toContainText("Santurkar et al. 2018, Def. 2.1");
  await expect(panel).toContainText("What it cannot show");
  // five dense layers; the first has nothing below it
  await expect
    .poll(() => lab.summary("depth-profile"))
    .toMatch(/^Run A, first layer to last: 0, [^–]+\. Run B, [^–]+\.$/);
  expect(lab.page.url()).toContain("measure=shiftRelative");
  await lab.goTo(43); // recorded at every 16th step
  const recorded = await lab.summary("depth-profile");
  await lab.get("exact").check();
  await expect(lab.get("exact-status")).toContainText("exact for this step");
  expect(await lab.summary("depth-profile")).not.toBe(recorded);
});

test("what locked layers compute stands still: drift per step is exactly 0", async ({
  lab,
}) => {
  await lab.open(
    `${FOUR_LAYERS}&tab=measures&measure=speed&layer=2&frozen=1100-0000`,
  );
  await lab.untilEnded();
  await lab.goTo(40);
  await expect
    .poll(() => lab.summary("depth-profile"))
    .toMatch(/^Run A, first layer to last: 0σ₀, 0σ₀, 0\.\d/);
  await expect(lab.get("lock-A-1")).toHaveAttribute("aria-pressed", "true");
});

test("dead ReLUs are counted, layer by layer, and BatchNorm has none here", async ({
  lab,
}) => {
  await lab.open(
    `${FOUR_LAYERS}&act=relu&lr=2&tab=measures&measure=stuckUnits&layer=4`,
  );
  await lab.untilEnded();
  await lab.goTo(60);
  await expect
    .poll(() => lab.summary("depth-profile"))
    .toBe(
      "Run A, first layer to last: 0, 3, 7, 12. Run B, first layer to last: 0, 0, 0, 0.",
    );
  await expect(lab.get("measure-A")).toHaveText("12");
  await expect(lab.page.getByRole("tabpanel")).toContainText("Lu et al. 2020");
});

test("a unit's γ and β are drawn over the steps", async ({ lab }) => {
  await lab.open(`${FOUR_LAYERS}&show=units&unit=2`);
  await lab.untilEnded();
  await expect
    .poll(() => lab.summary("unit-history-gamma"))
    .toMatch(/^γ of run A: from – to –\. γ of run B: from 1\.00 to \d/);
});

test("the outputs become one more row, and the runs stay what they are", async ({
  lab,
}) => {
  await lab.open(`${FOUR_LAYERS}&tab=measures`);
  await lab.untilEnded();
  const fingerprints = [await lab.fingerprint("A"), await lab.fingerprint("B")];
  await openSection(lab, "shown-choice");
  await lab.get("output-row").check();
  await lab.untilEnded();
  await expect(
    lab.page.getByRole("group", { name: "Output layer" }),
  ).toBeVisible();
  await lab.get("running-statistics").check();
  await lab.untilEnded();
  expect([await lab.fingerprint("A"), await lab.fingerprint("B")]).toEqual(
    fingerprints,
  );
  expect(lab.page.url()).toMatch(/stats=running.*out=shown/);
});

test("the landscape is measured along both runs when it is opened", async ({
  lab,
}) => {
  await lab.open(`${FOUR_LAYERS}&tab=measures`);
  await lab.untilEnded();
  await openSection(lab, "landscape");
  await expect(lab.get("landscape-status")).toContainText("Measured");
  expect(await lab.summary("landscape-smoothness")).toMatch(
    /^Run A, step \d+: 0?\.?\d.* Run B, step \d+: /,
  );
});

test("the same pair is trained under many seeds, can be cancelled, and says how many agree", async ({
  lab,
}) => {
  await lab.open(`${FOUR_LAYERS}&tab=measures`);
  await lab.untilEnded();
  await openSection(lab, "seeds");
  await lab.get("seed-count").selectOption("4");
  await lab.get("trial-seeds").click();
  await expect(lab.get("trial-status-seeds")).toHaveAttribute(
    "data-status",
    "done",
  );
  await expect(lab.get("seeds-verdict")).toContainText(/\d of 4 seeds/);
  expect(await lab.summary("seeds-accuracy")).toMatch(/Run A ends at \d/);

  await lab.get("seed-count").selectOption("32");
  await lab.get("trial-seeds").click();
  await lab.get("trial-seeds").click();
  await expect(lab.get("trial-status-seeds")).toHaveAttribute(
    "data-status",
    "cancelled",
  );
});

test("axe finds nothing in all that is measured, in the dark and in Korean too", async ({
  lab,
}) => {
  await lab.open(`${FOUR_LAYERS}&tab=measures&theme=light`);
  await lab.untilEnded();
  for (const section of [
    "equal-loss",
    "landscape",
    "seeds",
    "sweeps",
    "causes",
    "shown-choice",
  ])
    await openSection(lab, section);
  await lab.get("seed-count").selectOption("4");
  for (const trial of ["seeds", "learningRate"]) {
    await lab.get(`trial-${trial}`).click();
    await expect(lab.get(`trial-status-${trial}`)).toHaveAttribute(
      "data-status",
      "done",
    );
  }
  await axeFindsNothing(lab, "light, English");
  await lab.get("theme").click();
  await lab.get("language").click();
  await expect(lab.page.locator("html")).toHaveAttribute("lang", "ko");
  await axeFindsNothing(lab, "dark, Korean", "[role=tabpanel]");
});

test("drift is measured by the ruler that is chosen, and named with it wherever it stands", async ({
  lab,
}) => {
  await lab.open(`${FOUR_LAYERS}&tab=measures`);
  await lab.untilEnded();
  await lab.goTo(50);
  await expect(lab.get("drift-A-4")).toHaveText(/^\d+\.\d+σ₀$/);
  const inSigmaThen = await lab.number("drift-A-4");
  for (const [ruler, key, number, name] of [
    ["values", "values", /^\d+\.\d+$/, "values"],
    ["sigmaNow", "now", /^\d+\.\d+σ$/, "σ now"],
  ] as const) {
    await lab.get(`ruler-${ruler}`).check();
    expect(lab.page.url()).toContain(`ruler=${key}`);
    await expect(lab.get("drift-A-4")).toHaveText(number);
    await expect(lab.get("measure-A")).toHaveText(number);
    expect(await lab.number("drift-A-4")).not.toBe(inSigmaThen);
    const row = lab.page.getByRole("group", { name: "Layer 4" });
    await expect(row).toContainText(`drift since step 0, ${name}`);
    await expect(lab.get("measure").locator("option").first()).toHaveText(
      `Drift, ${name}`,
    );
    await expect
      .poll(() => lab.summary("strata-A-4"))
      .toMatch(/drift [\d.]+( in values|σ now) since step 0/);
  }
  await lab.get("ruler-sigmaThen").check();
  expect(lab.page.url()).not.toContain("ruler");
});

test("drift over a reference without spread is a sentence, and no number", async ({
  lab,
}) => {
  await lab.open(
    "?preset=sigmoid-digits&init=normal:1e-8&steps=60&step=60&tab=measures",
  );
  await lab.untilEnded();
  const none = "no spread at step 0";
  await expect(lab.get("drift-A-2")).toHaveText(none);
  await expect(lab.get("none-B")).toHaveText(`B: ${none}`);
  await expect
    .poll(() => lab.summary("strata-B-4"))
    .toContain(`drift ${none} since step 0`);
  await expect.poll(() => lab.summary("curves-measure")).toContain(none);
  expect(await lab.summary("depth-profile")).toMatch(
    /^Run A, first layer to last: (no spread at step 0, ){3}no spread at step 0\. Run B/,
  );
  await expect(lab.get("depth-missing")).toContainText("A 1, 2, 3, 4");
  // in their own unit values have moved, however little
  await lab.get("ruler-values").check();
  await expect(lab.get("drift-A-4")).toHaveText(/^[\d.]/);
});
