/**
 * @file A small W3C WebDriver client for WebKitGTK.
 */
import { PATIENCE } from "../patience.ts";
import { miniBrowser, startDriver, type Size } from "./webkitProcess.ts";

/** The key under which WebDriver hands out elements. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
type ElementReference = Readonly<Record<typeof ELEMENT, string>>;

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function call<T>(
  url: string,
  method: "GET" | "POST" | "DELETE",
  body: object = {},
): Promise<T> {
  const response = await fetch(url, {
    method,
    ...(method === "POST" ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as {
    value: T & { error?: string; message?: string };
  };
  if (!response.ok)
    throw new Error(
      `WebKit, ${method} ${url}: ${value.error} ${value.message}`,
    );
  return value;
}

export class WebKit {
  readonly #session: string;
  readonly #stop: () => void;

  private constructor(session: string, stop: () => void) {
    this.#session = session;
    this.#stop = stop;
  }

  static async launch(size: Size): Promise<WebKit> {
    const { address, stop } = await startDriver(size);
    try {
      const { sessionId } = await call<{ sessionId: string }>(
        `${address}/session`,
        "POST",
        {
          capabilities: {
            alwaysMatch: {
              timeouts: { implicit: PATIENCE.state },
              "webkitgtk:browserOptions": {
                binary: miniBrowser(),
                args: ["--automation"],
              },
            },
          },
        },
      );
      const webkit = new WebKit(`${address}/session/${sessionId}`, stop);
      await webkit.#post("/window/rect", { x: 0, y: 0, ...size });
      return webkit;
    } catch (error) {
      stop();
      throw error;
    }
  }

  #get<T>(path: string): Promise<T> {
    return call<T>(this.#session + path, "GET");
  }

  #post<T>(path: string, body: object = {}): Promise<T> {
    return call<T>(this.#session + path, "POST", body);
  }

  async #find(css: string): Promise<string> {
    const query = { using: "css selector", value: css };
    return (await this.#post<ElementReference>("/element", query))[ELEMENT];
  }

  async open(url: string): Promise<void> {
    await this.#post("/url", { url });
  }

  async reload(): Promise<void> {
    await this.#post("/refresh");
  }

  evaluate<T>(expression: string): Promise<T> {
    const script = `return (${expression})`;
    return this.#post("/execute/sync", { script, args: [] });
  }

  async text(css: string): Promise<string> {
    return this.#get(`/element/${await this.#find(css)}/text`);
  }

  async attribute(css: string, name: string): Promise<string | null> {
    return this.#get(`/element/${await this.#find(css)}/attribute/${name}`);
  }

  async click(css: string): Promise<void> {
    await this.#post(`/element/${await this.#find(css)}/click`);
  }

  /** Keys are pressed in order and released in reverse, on whatever has the focus. */
  async press(keys: readonly string[]): Promise<void> {
    const down = keys.map((value) => ({ type: "keyDown", value }));
    const up = [...keys].reverse().map((value) => ({ type: "keyUp", value }));
    const actions = [
      { type: "key", id: "keyboard", actions: [...down, ...up] },
    ];
    await this.#post("/actions", { actions });
  }

  /** Presses the mouse at the first point, moves it to each other, and lets go at the last. In pixels of the window. */
  async drag(points: readonly (readonly [x: number, y: number])[]) {
    const moves = points.map(([x, y]) => ({
      type: "pointerMove",
      duration: 50,
      origin: "viewport",
      x: Math.round(x),
      y: Math.round(y),
    }));
    const [first, ...rest] = moves;
    const actions = [
      first,
      { type: "pointerDown", button: 0 },
      ...rest,
      { type: "pointerUp", button: 0 },
    ];
    const parameters = { pointerType: "mouse" };
    const mouse = { type: "pointer", id: "mouse", parameters, actions };
    await this.#post("/actions", { actions: [mouse] });
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.#get<string>("/screenshot"), "base64");
  }

  async close(): Promise<void> {
    try {
      await call(this.#session, "DELETE");
    } finally {
      this.#stop();
    }
  }
}
