/**
 * @file The page as a test sees it in Chromium, through its stable hooks. Every test that uses it also checks that
 * nothing went wrong on the way: no error in the console, no violation of the content security policy, no request to
 * another host.
 */
import {
  test as base,
  expect,
  type Locator,
  type Page,
} from "@playwright/test";

type Run = "A" | "B";

export class LabPage {
  readonly page: Page;
  /** What went wrong; a test that means to break something empties it. */
  readonly faults: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.faults.push(`error: ${error}`));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        this.faults.push(`console: ${message.text()}`);
    });
  }

  /** Records violations of the policy and foreign requests; to be called before the page is opened. */
  async watch(): Promise<void> {
    this.page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      const own = hostname === "127.0.0.1" || /^(data|blob):$/.test(protocol);
      if (!own) this.faults.push(`foreign request: ${request.url()}`);
    });
    await this.page.exposeFunction("reportFault", (fault: string) => {
      this.faults.push(fault);
    });
    await this.page.addInitScript(() => {
      const { reportFault } = window as unknown as {
        reportFault: (fault: string) => void;
      };
      document.addEventListener("securitypolicyviolation", (event) =>
        reportFault(`policy: ${event.effectiveDirective} ${event.blockedURI}`),
      );
    });
  }

  async open(search = ""): Promise<void> {
    await this.page.goto(`./${search}`);
  }

  get(id: string): Locator {
    return this.page.getByTestId(id);
  }

  async number(id: string): Promise<number> {
    return Number.parseFloat(await this.get(id).innerText());
  }

  /** What a picture says in words: its own label, or that of the picture in it. */
  async summary(id: string): Promise<string> {
    const label = await this.get(id).evaluate(
      (element) =>
        element.getAttribute("aria-label") ??
        element.querySelector("[aria-label]")?.getAttribute("aria-label"),
    );
    if (!label) throw new Error(`${id} says nothing`);
    return label;
  }

  step(): Promise<number> {
    return this.number("step");
  }

  /** Waits until both runs have ended. */
  async untilEnded(): Promise<void> {
    await expect(this.get("status")).toHaveAttribute(
      "data-status",
      /ready|diverged/,
    );
  }

  /** The fingerprint of a run, once it has ended. */
  async fingerprint(run: Run): Promise<string> {
    await expect(this.get(`fingerprint-${run}`)).toHaveText(/^[0-9a-f]{16}$/);
    return this.get(`fingerprint-${run}`).innerText();
  }

  /** Waits until a run that was changed has ended with another fingerprint. */
  async untilRetrained(run: Run, before: string): Promise<void> {
    const shown = this.get(`fingerprint-${run}`);
    await expect(shown).not.toHaveText(before);
    await this.fingerprint(run);
    await this.untilEnded();
  }

  /** Moves the cursor as the keyboard's arrows on the scrubber would, at once. */
  async goTo(step: number): Promise<void> {
    await this.get("scrubber").fill(String(step));
    await expect(this.get("step")).toHaveText(String(step));
  }

  /** Resolves once the page has drawn so many frames: what moves with them has moved, or does not. */
  async untilDrawn(frames: number): Promise<void> {
    await this.page.evaluate(
      (count) =>
        new Promise<void>((done) => {
          let left = count;
          const next = () =>
            left-- > 0 ? requestAnimationFrame(next) : done();
          requestAnimationFrame(next);
        }),
      frames,
    );
  }

  /** Drags with the mouse along the middle of an element, between fractions of its width. */
  async drag(id: string, from: number, to: number): Promise<void> {
    const element = this.get(id);
    await element.scrollIntoViewIfNeeded();
    const box = await element.boundingBox();
    if (!box) throw new Error(`${id} has no place on the page`);
    const y = box.y + box.height / 2;
    await this.page.mouse.move(box.x + from * box.width, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + ((from + to) / 2) * box.width, y);
    await this.page.mouse.move(box.x + to * box.width, y);
    await this.page.mouse.up();
  }
}

export const test = base.extend<{ lab: LabPage }>({
  lab: async ({ page }, use) => {
    const lab = new LabPage(page);
    await lab.watch();
    await use(lab);
    expect(lab.faults).toEqual([]);
  },
});
export { expect };
