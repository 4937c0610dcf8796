import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./labPage";
import { FOUR_LAYERS, SMALL } from "./experiments";

const TAGS = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
];

for (const theme of ["light", "dark"])
  for (const language of ["en", "ko"])
    test(`axe finds nothing: ${theme}, ${language}`, async ({ lab }) => {
      test.slow(); // four times what the others ask
      await lab.open(`${SMALL}&ref=20&pin2=40&theme=${theme}&lang=${language}`);
      await lab.untilEnded();
      for (const tab of ["story", "setup", "measures", "compare"]) {
        await lab.get(`tab-${tab}`).click();
        const panel = lab.page.getByRole("tabpanel");
        await expect(panel.getByRole("heading").first()).toBeVisible();
        const { violations, passes } = await new AxeBuilder({ page: lab.page })
          .withTags(TAGS)
          .analyze();
        expect(passes.length).toBeGreaterThan(20);
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${tab}, ${id}: ${nodes.map((node) => node.html).join(" | ")}`,
          ),
        ).toEqual([]);
      }
    });

const CLOSE_UPS = {
  "the units of a layer": `${FOUR_LAYERS}&show=units&in=2`,
  "a unit of a network of digits": `${FOUR_LAYERS}&show=units&unit=2`,
  "a unit of a network in the plane": `${SMALL}&show=units&unit=1`,
  digits: `${FOUR_LAYERS}&show=samples`,
  points: `${SMALL}&show=samples`,
};

for (const theme of ["light", "dark"])
  for (const [what, search] of Object.entries(CLOSE_UPS))
    test(`axe finds nothing in ${what}: ${theme}`, async ({ lab }) => {
      await lab.open(`${search}&theme=${theme}`);
      await lab.untilEnded();
      for (const run of ["A", "B"])
        await expect(lab.get(`replay-${run}`)).toHaveAttribute(
          "data-status",
          "fresh",
        );
      const { violations, passes } = await new AxeBuilder({ page: lab.page })
        .withTags(TAGS)
        .analyze();
      expect(passes.length).toBeGreaterThan(20);
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map((node) => node.html).join(" | ")}`,
        ),
      ).toEqual([]);
    });
