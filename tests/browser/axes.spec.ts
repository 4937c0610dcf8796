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
