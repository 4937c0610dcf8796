import { expect, test } from "./labPage";

test("without a click, both networks train and the cursor plays; in the end the plain network's layer 4 has drifted at least three times as far as the normalised one's", async ({
  lab,
}) => {
  await lab.open();
  await expect.poll(() => lab.step()).toBeGreaterThan(0);
  for (const run of ["A", "B"] as const)
    expect(await lab.number(`recorded-${run}`)).toBeGreaterThan(0);

  await lab.untilEnded();
  await lab.page.keyboard.press("End");
  await expect(lab.get("step")).toHaveText("2000");
  const plain = await lab.number("drift-A-4");
  const normalised = await lab.number("drift-B-4");
  expect(normalised).toBeGreaterThan(0);
  expect(plain).toBeGreaterThanOrEqual(3 * normalised);
});
