/**
 * @file One small facade, so that the same spec runs in Chromium and Firefox (Playwright) and WebKitGTK (WebDriver).
 * Elements are named by their data-testid.
 */
import { writeFile } from "node:fs/promises";
import { test as base, type Page, type TestInfo } from "@playwright/test";
import { WebKit, type Rectangle } from "./webkitDriver.ts";
import { webkitAvailable } from "./webkitProcess.ts";

export type Key =
  "ArrowLeft" | "ArrowRight" | "Home" | "End" | "Space" | "Shift";

export interface Ui {
  /** `path` is relative to the page: "./", "./?preset=…". */
  open(path: string): Promise<void>;
  reload(): Promise<void>;
  text(id: string): Promise<string>;
  attribute(id: string, name: string): Promise<string | null>;
  click(id: string): Promise<void>;
  /** On whatever has the focus. */
  press(...keys: Key[]): Promise<void>;
  /** With the mouse, along the middle of an element; `from` and `to` are fractions of its width less `inset` pixels at each end. */
  drag(id: string, from: number, to: number, inset: number): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  screenshot(): Promise<Buffer>;
}

const selector = (id: string) => `[data-testid="${id}"]`;

/** Start, middle and end of a drag, in pixels of the window. */
function dragPoints(box: Rectangle, from: number, to: number, inset: number) {
  const at = (fraction: number) =>
    [
      box.x + inset + fraction * (box.width - 2 * inset),
      box.y + box.height / 2,
    ] as const;
  return [at(from), at((from + to) / 2), at(to)] as const;
}

/** The element's place in the window, after bringing it into view. */
const rectangle = (id: string) => `(() => {
  const element = document.querySelector(${JSON.stringify(selector(id))});
  element.scrollIntoView({ block: "nearest" });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
})()`;

const inPlaywright = (page: Page): Ui => ({
  open: async (path) => void (await page.goto(path)),
  reload: async () => void (await page.reload()),
  text: (id) => page.locator(selector(id)).innerText(),
  attribute: (id, name) => page.locator(selector(id)).getAttribute(name),
  click: (id) => page.locator(selector(id)).click(),
  press: (...keys) => page.keyboard.press(keys.join("+")),
  drag: async (id, from, to, inset) => {
    const box = await page.evaluate<Rectangle>(rectangle(id));
    const [start, ...rest] = dragPoints(box, from, to, inset);
    await page.mouse.move(...start);
    await page.mouse.down();
    for (const point of rest) await page.mouse.move(...point, { steps: 3 });
    await page.mouse.up();
  },
  evaluate: (expression) => page.evaluate(expression),
  screenshot: () => page.screenshot({ caret: "initial" }),
});

/** WebDriver's names of the keys. */
const KEYS: Readonly<Record<Key, string>> = {
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
  Home: "\uE011",
  End: "\uE010",
  Space: " ",
  Shift: "\uE008",
};

const inWebKit = (webkit: WebKit, baseURL: string): Ui => ({
  open: (path) => webkit.open(new URL(path, baseURL).href),
  reload: () => webkit.reload(),
  text: (id) => webkit.text(selector(id)),
  attribute: (id, name) => webkit.attribute(selector(id), name),
  click: (id) => webkit.click(selector(id)),
  press: (...keys) => webkit.press(keys.map((key) => KEYS[key])),
  drag: async (id, from, to, inset) => {
    const box = await webkit.evaluate<Rectangle>(rectangle(id));
    await webkit.drag(dragPoints(box, from, to, inset));
  },
  evaluate: (expression) => webkit.evaluate(expression),
  screenshot: () => webkit.screenshot(),
});

/** Playwright keeps pictures only of what it drives itself. */
async function keepPicture(info: TestInfo, picture: Buffer): Promise<void> {
  const path = info.outputPath("test-failed-1.png");
  await writeFile(path, picture);
  info.attachments.push({ name: "screenshot", contentType: "image/png", path });
}

export interface EngineOption {
  readonly engine: "playwright" | "webkitgtk";
}

export const test = base.extend<EngineOption & { ui: Ui }>({
  engine: ["playwright", { option: true }],
  // The `page` fixture is not asked for: under WebKitGTK Playwright must start no browser of its own.
  ui: async (
    {
      engine,
      baseURL,
      playwright,
      browserName,
      launchOptions,
      channel,
      viewport,
      locale,
    },
    use,
    info,
  ) => {
    const address = baseURL ?? "";
    const size = viewport ?? { width: 1440, height: 900 };
    if (engine === "webkitgtk") {
      info.skip(!webkitAvailable(), "WebKitGTK's driver is not installed");
      const webkit = await WebKit.launch(size);
      try {
        await use(inWebKit(webkit, address));
        if (info.status !== info.expectedStatus)
          await keepPicture(info, await webkit.screenshot());
      } finally {
        await webkit.close();
      }
      return;
    }
    const browser = await playwright[browserName].launch({
      ...launchOptions,
      ...(channel ? { channel } : {}),
    });
    const options = { baseURL: address, viewport: size };
    const page = await browser.newPage(
      locale ? { ...options, locale } : options,
    );
    try {
      await use(inPlaywright(page));
    } finally {
      await browser.close();
    }
  },
});
export { expect } from "@playwright/test";
