import { runnerImport } from "vite";
import { storyPlaces } from "../../scripts/build/storyPlaces";
import { DIVERGING, FOUR_LAYERS, SMALL } from "./experiments";
import { expect, test, type Ui } from "./ui";

async function untilEnded(ui: Ui): Promise<void> {
  await expect
    .poll(() => ui.attribute("status", "data-status"))
    .toMatch(/ready|diverged/);
}

/** Vite loads it: the lab's code has the story's places from the build. */
async function inNode() {
  const { module } = await runnerImport<typeof import("./inNode")>(
    "./tests/browser/inNode.ts",
    { plugins: [storyPlaces()] },
  );
  return module;
}

test("both runs have the fingerprints that they have in Node", async ({
  ui,
}) => {
  const { fingerprintsInNode } = await inNode();
  for (const address of [SMALL, FOUR_LAYERS, DIVERGING]) {
    await ui.open(`./${address}`);
    await untilEnded(ui);
    const here = {
      A: await ui.text("fingerprint-A"),
      B: await ui.text("fingerprint-B"),
    };
    expect(here, address).toEqual(fingerprintsInNode(address));
  }
});

test("the cursor follows mouse and keyboard, a switch retrains, the language changes", async ({
  ui,
}, info) => {
  await ui.open(`./${SMALL}`);
  await untilEnded(ui);
  const step = async () => Number(await ui.text("step"));

  await ui.drag("scrubber", 0.1, 0.5, 8);
  await expect.poll(step).toBeGreaterThan(25);
  expect(await step()).toBeLessThan(35);
  await ui.drag("strata-A-1", 0.5, 0.9, 0);
  await expect.poll(step).toBeGreaterThan(45);
  await ui.press("Home");
  await expect.poll(step).toBe(0);
  await ui.press("Shift", "ArrowRight");
  await expect.poll(step).toBe(10);

  const before = await ui.text("fingerprint-A");
  await ui.click("bn-A-1");
  await expect.poll(() => ui.attribute("bn-A-1", "aria-checked")).toBe("true");
  await expect
    .poll(() => ui.text("fingerprint-A"))
    .toMatch(new RegExp(`^(?!${before})[0-9a-f]{16}$`));
  await info.attach("page", {
    body: await ui.screenshot(),
    contentType: "image/png",
  });
});
