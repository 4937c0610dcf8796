import { FOUR_LAYERS, SMALL } from "./experiments";
import { expect, test } from "./labPage";

const fresh = (step: number) => ({ status: "fresh", step: String(step) });

const replayed = (lab: { page: import("@playwright/test").Page }) =>
  lab.page.evaluate(() =>
    ["A", "B"].map((run) => {
      const element = document.querySelector<HTMLElement>(
        `[data-testid="replay-${run}"]`,
      );
      return {
        status: element?.dataset["status"],
        step: element?.dataset["step"],
      };
    }),
  );

test.describe("in a trained network of digits,", () => {
  test.beforeEach(async ({ lab }) => {
    await lab.open(FOUR_LAYERS);
    await lab.untilEnded();
  });

  test("a layer's name opens its units; scrubbing says that exact values are on their way, and they follow", async ({
    lab,
  }) => {
    await lab.goTo(20);
    await lab.get("open-units-2").click();
    await expect(lab.get("units")).toBeVisible();
    await expect(lab.get("unit-16")).toBeAttached();
    await expect.poll(() => replayed(lab)).toEqual([fresh(20), fresh(20)]);
    const before = await lab.summary("unit-5");
    expect(before).toMatch(
      /^Unit 5, step 20: run A median .+; run B median .+/,
    );

    await lab.get("scrubber").fill("45");
    const [moving] = await replayed(lab);
    expect(moving).not.toEqual(fresh(20));
    await expect.poll(() => replayed(lab)).toEqual([fresh(45), fresh(45)]);
    await expect.poll(() => lab.summary("unit-5")).toMatch(/^Unit 5, step 45/);
    expect(lab.page.url()).toContain("show=units");
  });

  test("what is replayed is what was recorded: the units' drifts average to the layer's", async ({
    lab,
  }) => {
    await lab.goTo(60);
    const recorded = await lab.number("drift-A-3");
    await lab.get("open-units-3").click();
    await expect.poll(() => replayed(lab)).toEqual([fresh(60), fresh(60)]);
    await expect
      .poll(async () => {
        const texts = await lab.page
          .locator("[data-testid^=unit-] [data-run=A]")
          .allInnerTexts();
        const drifts = texts.map((text) => Number.parseFloat(text));
        return drifts.reduce((sum, drift) => sum + drift, 0) / drifts.length;
      })
      .toBeCloseTo(recorded, 1); // the page writes two digits
  });

  test("a unit opens into its parameters, weights and samples; Escape goes back step by step", async ({
    lab,
  }) => {
    await lab.get("open-units-1").click();
    await lab.get("unit-3").click();
    await expect(lab.get("unit-detail")).toBeVisible();
    await expect(lab.get("unit-gamma-A")).toHaveText("none");
    await expect(lab.get("unit-gamma-B")).toHaveText(/^\d+\.\d\d$/);
    await expect(lab.get("exciting-A").getByRole("img")).toHaveCount(8);
    expect(await lab.summary("weights-A")).toContain("144 incoming weights");
    await lab.page.keyboard.press("Escape");
    await expect(lab.get("unit-3")).toBeVisible();
    await lab.page.keyboard.press("Escape");
    await expect(lab.get("units")).toHaveCount(0);
    await expect(lab.get("strata-A-1")).toBeVisible();
    await expect(lab.get("open-units-1")).toBeFocused();
  });

  test("units are sorted by what the reader asks for, the greatest first", async ({
    lab,
  }) => {
    await lab.goTo(60);
    await lab.get("open-units-4").click();
    await lab.get("order-gradient").check({ force: true });
    await expect.poll(() => replayed(lab)).toEqual([fresh(60), fresh(60)]);
    const greatest = async () => {
      const tiles = await lab.page.locator("button[data-testid^=unit-]").all();
      return Promise.all(
        tiles.map(async (tile) => {
          const texts = await tile.locator("[data-run]").allInnerTexts();
          return Math.max(...texts.map((text) => Number.parseFloat(text)));
        }),
      );
    };
    await expect
      .poll(async () => {
        const values = await greatest();
        return values.every((value, i) => i === 0 || value <= values[i - 1]!);
      })
      .toBe(true);
  });
});

test("a link opens the unit that it names", async ({ lab }) => {
  await lab.open(
    `${SMALL}&show=units&in=2&unit=4`.replace("step=0", "step=50"),
  );
  await lab.untilEnded();
  await expect.poll(() => replayed(lab)).toEqual([fresh(50), fresh(50)]);
  await expect(lab.get("unit-detail")).toBeVisible();
  expect(await lab.summary("weights-A")).toContain("16 incoming weights");
  expect(await lab.summary("exciting-A")).toContain("labels");
});
