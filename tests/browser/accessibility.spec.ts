import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./labPage";
import { SMALL } from "./experiments";

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
      await lab.open(`${SMALL}&theme=${theme}&lang=${language}`);
      await lab.untilEnded();
      for (const tab of ["story", "setup", "measures"]) {
        await lab.get(`tab-${tab}`).click();
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
