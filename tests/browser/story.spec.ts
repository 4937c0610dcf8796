import { axeFindsNothing } from "./axe";
import { placesOf } from "../../scripts/build/storyPlaces";
import { readTexts } from "../../scripts/build/storyTexts";
import { chapterCount } from "../../src/story/chapterCount";
import { expect, test, type LabPage } from "./labPage";
import { SMALL } from "./experiments";

type Language = "en" | "ko";
/** Without the opening. */
const CHAPTERS = placesOf(readTexts()).chapters.length - 1;
const STORY = '[data-testid="story"]';

/** Nothing of the story is wider than its column, and the page not wider than the window. */
async function fits(lab: LabPage): Promise<void> {
  const tooWide = await lab.page.evaluate(() => {
    const panel = document.querySelector("[role=tabpanel]")!;
    const page = document.documentElement;
    return [
      panel.scrollWidth - panel.clientWidth,
      page.scrollWidth - page.clientWidth,
    ];
  });
  expect(tooWide).toEqual([0, 0]);
}

async function turnLanguage(lab: LabPage): Promise<void> {
  const title = lab.get("story-title");
  const before = await title.innerText();
  await lab.get("language").click();
  await expect(title).not.toHaveText(before);
}

const inLanguage = (text: string): Language =>
  /\p{Script=Hangul}/u.test(text) ? "ko" : "en";

test("all chapters can be walked through, one after the other, in both languages", async ({
  lab,
}) => {
  await lab.open("?steps=100&lang=en");
  const title = lab.get("story-title");
  await expect(title).toBeVisible();
  const titles = { en: new Set<string>(), ko: new Set<string>() };
  for (let chapter = 0; chapter <= CHAPTERS; chapter++) {
    await expect(lab.get(`chapter-${chapter}`)).toHaveAttribute(
      "aria-current",
      "page",
    );
    // the language of the chapter before goes on: each is walked into from the other's and from its own
    for (const side of ["first", "second"]) {
      if (side === "second") await turnLanguage(lab);
      const text = await title.innerText();
      titles[inLanguage(text)].add(text);
      await fits(lab);
      await axeFindsNothing(lab, `chapter ${chapter}, ${text}`, STORY);
    }
    expect(new URL(lab.page.url()).searchParams.get("chapter")).toBe(
      chapter === 0 ? null : String(chapter),
    );
    if (chapter === CHAPTERS) break;
    const before = await title.innerText();
    await lab.get("story-next").click();
    await expect(title).not.toHaveText(before);
  }
  expect([titles.en.size, titles.ko.size]).toEqual([
    CHAPTERS + 1,
    CHAPTERS + 1,
  ]);
  await expect(lab.get("story-next")).toHaveCount(0);
});

test("a guess is made, the run is played, and what came out is drawn over it", async ({
  lab,
}) => {
  await lab.open("?chapter=1");
  const verdict = lab.get("verdict-frozen-layer-is-still");
  await expect(verdict).toHaveAttribute("data-finding", "sealed");
  await expect(lab.get("commit")).toBeDisabled();
  await lab.get("option-less").check();
  await lab.get("commit").click();
  await expect(verdict).toHaveAttribute("data-finding", "holds");
  await expect(verdict).toContainText(/drifted 0\u2060?σ₀/);
  await expect(lab.get("comparison")).toContainText("otherwise than you said");
  await lab.get("commit").click(); // guesses again
  await lab.get("option-none").check();
  await lab.get("commit").click();
  await expect(lab.get("comparison")).toContainText("came out as you said");
});

test("a curve is drawn with the pointer or with keys, and the run's own over it", async ({
  lab,
}) => {
  await lab.open("?chapter=3");
  await lab.drag("curve-pad", 0.02, 0.98);
  const knot = lab.get("knot-4");
  const before = Number(await knot.getAttribute("aria-valuenow"));
  await knot.focus();
  await lab.page.keyboard.press("ArrowUp");
  await expect(knot).toHaveAttribute("aria-valuenow", String(before + 5));
  await lab.get("commit").click();
  await expect(lab.get("bn-B-2")).toHaveAttribute("aria-checked", "true");
  await expect(lab.get("bn-B-1")).toHaveAttribute("aria-checked", "false");
  await expect(lab.get("comparison")).toContainText(/points|within a point/);
  await expect(lab.get("curve-pad").locator("path")).toHaveCount(3);
});

test("a verdict turns when the reader changes the runs so that the claim fails", async ({
  lab,
}) => {
  await lab.open("?chapter=3");
  await lab.get("open-verdict").first().click();
  const verdict = lab.get("verdict-bn-reduces-drift");
  await expect(verdict).toHaveAttribute("data-finding", "holds");
  await lab.untilEnded();
  // BatchNorm in all layers of A, in none but one of B, which is trained with it: the same drift, or more.
  for (const layer of [1, 2, 3, 4]) await lab.get(`bn-A-${layer}`).click();
  await expect(verdict).toHaveAttribute("data-finding", "lacking");
  await expect(verdict).toContainText("do not differ in BatchNorm");

  await lab.get("chapter-2").click();
  const fastest = lab.get("verdict-fastest-at-the-start");
  await expect(fastest).toHaveAttribute("data-finding", "fails");
  await lab.get("scene-relu-digits").click();
  await expect(fastest).toHaveAttribute("data-finding", "holds");
});

test("where the rulers of drift disagree, the verdict says so, and which ruler says what", async ({
  lab,
}) => {
  await lab.open("?chapter=3&lang=en");
  await lab.get("open-verdict").first().click();
  await lab.get("scene-bn-1").click();
  const verdict = lab.get("verdict-bn-reduces-drift");
  await expect(verdict).toHaveAttribute("data-finding", "rulers");
  const rulers = verdict.locator("[data-ruler]");
  await expect(rulers).toHaveText([
    /^σ₀: holds \(layer 4 of A\s[\d.]+, layer 4 of B\s[\d.]+\)$/,
    /^values: holds /,
    /^σ now: does not hold /,
  ]);
  await turnLanguage(lab);
  await expect(verdict).toContainText("여기서는 판정할 수 없음");
  await expect(rulers.last()).toContainText("현재 σ: 성립하지 않음 (A의 4층");
  await fits(lab);
  await axeFindsNothing(lab, "a verdict that cannot be told", STORY);
});

test("with a pinned step a verdict on drift says what to do, and comes when the pin is removed", async ({
  lab,
}) => {
  await lab.open("?steps=300&chapter=3&ref=300&lang=en");
  await lab.get("open-verdict").first().click();
  const verdict = lab.get("verdict-bn-reduces-drift");
  await expect(verdict).toHaveAttribute("data-finding", "pinned");
  await expect(verdict).toContainText("measured from step 300");
  await expect(lab.get("verdict-bn-learns-sooner")).toHaveAttribute(
    "data-finding",
    "holds",
  );
  await lab.get("unpin-1").click();
  await expect(verdict).toHaveAttribute("data-finding", /holds|fails|rulers/);
});

test("going back restores what the reader had, and so does undo", async ({
  lab,
}) => {
  await lab.open("?steps=100");
  await lab.get("bn-A-1").click();
  await lab.get("story-next").click();
  await expect(lab.get("story-title")).toHaveText("A steady input");
  await expect(lab.get("bn-A-1")).toHaveAttribute("aria-checked", "false");
  await lab.get("story-previous").click();
  await expect(lab.get("bn-A-1")).toHaveAttribute("aria-checked", "true");
  await lab.get("set-lab").click();
  await expect(lab.get("bn-A-1")).toHaveAttribute("aria-checked", "false");
  await lab.get("undo").click();
  await expect(lab.get("bn-A-1")).toHaveAttribute("aria-checked", "true");
  await lab.get("story-next").click();
  await lab.page.goBack();
  await expect(lab.get("chapter-0")).toHaveAttribute("aria-current", "page");
  await expect(lab.get("bn-A-1")).toHaveAttribute("aria-checked", "true");
});

test("a question has a link of its own, a live experiment, and a way back", async ({
  lab,
}) => {
  await lab.open("?ask=why-gamma-beta");
  await expect(lab.get("story-title")).toHaveText("Why γ and β?");
  await expect(lab.get("verdict-scale-leaves-one")).toHaveAttribute(
    "data-finding",
    "holds",
  );
  await axeFindsNothing(lab, "a question", STORY);
  await lab.get("questions").click();
  const links = lab.page.locator('a[data-testid^="ask-"]');
  await expect(links).toHaveCount(13);
  await lab.get("ask-small-batches").click();
  await expect(lab.page).toHaveURL(/[?&]ask=small-batches/);
  await expect(lab.get("scene-batch-2")).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await lab.get("story-return").click();
  await expect(lab.get("chapter-0")).toHaveAttribute("aria-current", "page");
  await expect(lab.page).not.toHaveURL(/ask=/);
});

test("a change of the language keeps the place, the guess and the lab", async ({
  lab,
}) => {
  await lab.open("?chapter=2&steps=100");
  await lab.get("layer-choice-3").check();
  await lab.get("commit").click();
  await lab.untilEnded();
  const before = await lab.fingerprint("A");
  await lab.get("language").click();
  await expect(lab.get("story-title")).toHaveText("움직이는 바닥");
  await expect(lab.get("layer-choice-3")).toBeChecked();
  expect(await lab.fingerprint("A")).toBe(before);
});

test("words are explained under the pointer, under the focus and at a tap, until Escape", async ({
  lab,
}) => {
  await lab.open(SMALL);
  const term = lab.get("term-strata").first();
  const tooltip = lab.page.getByRole("tooltip");
  await term.hover();
  await expect(tooltip).toContainText("15th, 50th and 85th percentile");
  await lab.page.keyboard.press("Escape");
  await expect(tooltip).toHaveCount(0);
  await lab.get("story-title").hover();
  await term.focus();
  await expect(tooltip).toBeVisible();
  const box = await tooltip.boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  await lab.get("story-next").focus();
  await expect(tooltip).toHaveCount(0);
});

test("on paper there is the text and no lab", async ({ lab }) => {
  await lab.open(`${SMALL}&chapter=5`);
  await expect(lab.get("story-title")).toBeVisible();
  await lab.page.emulateMedia({ media: "print" });
  await expect(lab.get("story-title")).toBeVisible();
  for (const id of ["play", "bn-A-1", "chapter-1", "tab-setup"])
    await expect(lab.get(id)).toBeHidden();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it is, in both languages", async ({ page }) => {
    await page.goto("./");
    const [english, korean] = ["noscript > p", "noscript [lang=ko] p"];
    await expect(page.locator(english!).last()).toBeVisible();
    await expect(page.locator(english!).last()).toContainText(
      `in ${chapterCount.en(CHAPTERS)} chapters`,
    );
    await expect(page.locator(korean!).last()).toBeVisible();
    await expect(page.locator(korean!).last()).toContainText(
      `${chapterCount.ko(CHAPTERS)} 장`,
    );
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("no chapter is wider than the window, in either language", async ({
    lab,
  }) => {
    await lab.open(`${SMALL}&lang=en`);
    for (let chapter = 0; chapter <= CHAPTERS; chapter++) {
      await lab.get(`chapter-${chapter}`).click();
      await expect(lab.get(`chapter-${chapter}`)).toHaveAttribute(
        "aria-current",
        "page",
      );
      await expect(lab.get("story-title")).toBeInViewport();
      await fits(lab);
      await turnLanguage(lab);
      await fits(lab);
    }
  });
});
