import { axeFindsNothing } from "./axe";
import { expect, test, type LabPage } from "./labPage";

const EXPLODING = "?preset=relu-digits&lr=0.3&momentum=0.95&steps=400&step=400";
const FLAT = "?preset=sigmoid-digits&init=normal:1e-8&steps=300&step=300";
const DIVERGING = "?preset=relu-digits&lr=2&steps=400&step=400";

/** The texts of axes that leave their box: the column of numbers, to whose right there is a gap that a head may use. */
const overflowing = (lab: LabPage): Promise<string[]> =>
  lab.page.getByTestId("axis").evaluateAll((axes) =>
    axes.flatMap((axis) => {
      const box = axis.getBoundingClientRect();
      if (box.width === 0) return [];
      const texts = [...axis.querySelectorAll("span")];
      if (texts.length < 2) return [`${texts.length} numbers`];
      return texts.flatMap((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const { left, right } = range.getBoundingClientRect();
        const isIn = left >= box.left - 1 && right <= box.right + 9;
        return isIn ? [] : [`${text.textContent}: ${left - box.left}`];
      });
    }),
  );

for (const [name, address] of Object.entries({
  "values that explode": EXPLODING,
  "values that hardly move": FLAT,
  "a run that diverges": DIVERGING,
}))
  test(`with ${name} every axis has its numbers, and none leaves its box`, async ({
    lab,
  }) => {
    await lab.open(address);
    await lab.untilEnded();
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [360, 740],
    ] as const) {
      await lab.page.setViewportSize({ width, height });
      for (const measure of ["drift", "speed", "gradientNorm", "mean"]) {
        await lab.get("measure").selectOption(measure);
        expect(await overflowing(lab), `${width} ${measure}`).toEqual([]);
      }
    }
  });

test("a run that cannot be seen on the shared axis is said to be so, and one press gives each its own", async ({
  lab,
}) => {
  await lab.open(EXPLODING);
  await lab.untilEnded();
  const note = lab.get("hidden-A-3");
  await expect(note).toContainText("Most of A is outside.");
  await expect(lab.get("hidden-B-3")).toHaveCount(0);
  await note.getByRole("button").click();
  expect(lab.page.url()).toContain("axes=own");
  await expect(note).toHaveCount(0);
  // numbers on both sides, and not the same
  const row = lab.page.getByRole("group", { name: "Layer 3" });
  const [A, B] = await row.getByTestId("axis").allInnerTexts();
  expect(A).toContain("×10⁴");
  expect(B).not.toContain("×10");
  await expect(row.getByTestId("axis").nth(1)).toBeVisible();
  expect(await overflowing(lab)).toEqual([]);
});

test("axes are chosen with the keyboard, for all that shows the layer, and the address keeps them", async ({
  lab,
}) => {
  await lab.open(EXPLODING);
  await lab.untilEnded();
  const outside = async () => {
    const text = await lab.summary("slice-A-4");
    return Number(/([\d,]+) values? outside/.exec(text)![1]!.replace(",", ""));
  };
  expect(await outside()).toBeGreaterThan(100);
  await lab.get("scales").focus();
  await lab.page.keyboard.press("Enter");
  await lab.get("axes-shared").focus();
  await lab.page.keyboard.press("ArrowDown");
  await lab.page.keyboard.press("ArrowDown");
  await expect(lab.get("axes-symlog")).toBeChecked();
  await lab.page.keyboard.press("Escape");
  expect(lab.page.url()).toContain("axes=symlog");
  await expect.poll(outside).toBeLessThan(100);
  const row = lab.page.getByRole("group", { name: "Layer 4" });
  await expect(row.getByTestId("axis").first()).toContainText("10³");
  for (const [width, height] of [
    [1440, 900],
    [360, 740],
  ] as const) {
    await lab.page.setViewportSize({ width, height });
    expect(await overflowing(lab)).toEqual([]);
  }
  await lab.page.reload();
  await lab.untilEnded();
  await expect(row.getByTestId("axis").first()).toContainText("10³");
});

test("axe finds nothing in the choice of axes and ruler, in the dark and in Korean too", async ({
  lab,
}) => {
  await lab.open(`${EXPLODING}&theme=light`);
  await lab.untilEnded();
  await lab.get("scales").click();
  await expect(lab.get("axes-own")).toBeVisible();
  await axeFindsNothing(lab, "light, English");
  await lab.page.keyboard.press("Escape");
  await lab.get("theme").click();
  await lab.get("language").click();
  await expect(lab.page.locator("html")).toHaveAttribute("lang", "ko");
  await lab.get("scales").click();
  await axeFindsNothing(lab, "dark, Korean");
});
