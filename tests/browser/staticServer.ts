/**
 * @file A server that knows nothing but files below one path: what a static host does, and no more.
 */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** The file in `folder` that a request means, or null where it lies outside `base`. */
function fileOf(url: string, folder: string, base: string): string | null {
  const path = normalize(new URL(url, "http://localhost").pathname);
  if (!path.startsWith(base)) return null;
  const name = path.slice(base.length);
  return join(folder, name === "" ? "index.html" : name);
}

/** Serves `folder` below `base` ("/some/path/") on a free port, until it is closed. */
export async function startStaticServer(
  folder: string,
  base: string,
): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const file = fileOf(request.url ?? "/", folder, base);
    const content = file === null ? Promise.reject() : readFile(file);
    content.then(
      (bytes) => {
        const type = TYPES[extname(file ?? "")];
        response.writeHead(200, type ? { "content-type": type } : {});
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { address: `http://127.0.0.1:${port}${base}`, close };
}
