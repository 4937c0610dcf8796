/**
 * @file Starts WebKitGTK's WebDriver server, on a virtual display where there is no other
 * (Debian: webkit2gtk-driver, xvfb).
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** WebKitGTK's small browser stands beside its library, whose folder is named after processor and version. */
export function miniBrowser(): string | undefined {
  const folders = (path: string) =>
    existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
  return folders("/usr/lib")
    .filter((path) => path.endsWith("-linux-gnu"))
    .flatMap(folders)
    .filter((path) => /webkit2?gtk-[\d.]+$/.test(path))
    .map((path) => join(path, "MiniBrowser"))
    .find((path) => existsSync(path));
}

export const webkitAvailable = (): boolean =>
  process.env["WEBKIT"] !== "" &&
  existsSync("/usr/bin/WebKitWebDriver") &&
  miniBrowser() !== undefined;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** A virtual display a little higher than the window; resolves to its name. */
async function startDisplay(
  { width, height }: Size,
  children: ChildProcess[],
): Promise<string> {
  const screen = `${width}x${height + 200}x24`;
  const display = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", screen, "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  children.push(display);
  const [name] = (await once(display.stdio[3] as Readable, "data")) as [Buffer];
  return `:${name.toString().trim()}`;
}

/** The driver says nothing when it begins to listen: it is asked, 20 times a second, for two minutes. */
async function untilReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 2400; attempt++) {
    const answer = await fetch(`${address}/status`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("WebKitWebDriver did not answer within two minutes");
}

/** Resolves to the driver's address and what ends it. */
export async function startDriver(
  size: Size,
): Promise<{ address: string; stop: () => void }> {
  const children: ChildProcess[] = [];
  const stop = () => children.reverse().forEach((child) => child.kill());
  const display =
    process.env["DISPLAY"] || (await startDisplay(size, children));
  const port = await freePort();
  children.push(
    spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
      stdio: "ignore",
      env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: "1" },
    }),
  );
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);
  return { address, stop };
}
