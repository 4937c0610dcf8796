/**
 * @file What axe says of the page. A full pass takes a second on a quiet machine, most of it for colours: where only a part
 * has changed since a full pass, `within` names that part.
 */
import AxeBuilder from "@axe-core/playwright";
import { expect, type LabPage } from "./labPage";

const TAGS = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
];

/** Rules that a page of any size passes; fewer mean that axe has not looked. */
const FEWEST_PASSES = 20;

export async function axeFindsNothing(
  { page }: LabPage,
  where: string,
  within?: string,
): Promise<void> {
  // Legacy: all in the page itself. The other way opens a second page for each pass, which frames of other hosts would need.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS);
  const { violations, passes } = await (
    within === undefined ? axe : axe.include(within)
  ).analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${where}, ${id}: ${nodes.map((node) => node.html).join(" | ")}`,
    ),
  ).toEqual([]);
  if (within === undefined)
    expect(passes.length).toBeGreaterThan(FEWEST_PASSES);
}
