/**
 * @file Writes `sw.js` into the build: a service worker that keeps every built file, so that the page opens offline.
 * The cache is named by the hash of all files: a new build takes its place as a whole, never half.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin } from "vite";

const PUBLIC = "public";
/** A service worker may not keep itself; hosting files are none of the page's. */
const SKIPPED = /(\.map|sw\.js|\.nojekyll)$/;

function publicFiles(): string[] {
  return readdirSync(PUBLIC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(PUBLIC, join(entry.parentPath, entry.name)))
    .map((path) => path.replaceAll("\\", "/"));
}

/** `version` names the cache; `files` are addresses relative to the page. Navigations, whatever their query, get the page. */
function serviceWorker(version: string, files: readonly string[]): string {
  return `const CACHE = "driftscope-${version}";
const FILES = ${JSON.stringify(files)};
const mine = (name) => name.startsWith("driftscope-");

addEventListener("install", (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll(fresh)).then(() => skipWaiting()),
  );
});

addEventListener("activate", (event) => {
  const drop = (names) =>
    Promise.all(names.filter((name) => mine(name) && name !== CACHE).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(drop).then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  const wanted = request.mode === "navigate" ? "./" : request;
  event.respondWith(
    caches.open(CACHE)
      .then((cache) => cache.match(wanted, { ignoreSearch: true, ignoreVary: true }))
      .then((kept) => kept ?? fetch(request)),
  );
});
`;
}

export function offline(): Plugin {
  return {
    name: "offline",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const hash = createHash("sha256");
        const files: string[] = [];
        for (const name of Object.keys(bundle).sort()) {
          const output = bundle[name];
          if (!output || SKIPPED.test(name)) continue;
          files.push(name);
          hash
            .update(name)
            .update(output.type === "chunk" ? output.code : output.source);
        }
        for (const name of publicFiles()) {
          if (SKIPPED.test(name)) continue;
          files.push(name);
          hash.update(name).update(readFileSync(join(PUBLIC, name)));
        }
        this.emitFile({
          type: "asset",
          fileName: "sw.js",
          source: serviceWorker(
            hash.digest("hex").slice(0, 12),
            files.map((name) => (name === "index.html" ? "./" : `./${name}`)),
          ),
        });
      },
    },
  };
}
