/**
 * @file Puts all that the page opens with into one chunk. The bundler would cut it into as many pieces as there are sets of later
 * chunks that share some of it, though none of these is ever wanted without the page: each piece is one request more, and is
 * compressed by itself.
 */
import { resolve } from "node:path";
import type { Plugin } from "vite";

const ENTRY = resolve("src/app/main.ts");
const OPENED = resolve("src/app/openPage.tsx");

type Imports = (id: string) => readonly string[];

/** The module, and all that is fetched with it. */
function reached(from: string, importsOf: Imports): Set<string> {
  const found = new Set([from]);
  for (const id of found) for (const one of importsOf(id)) found.add(one);
  return found;
}

export function oneChunk(): Plugin {
  let opened: ReadonlySet<string> = new Set();
  return {
    name: "one-chunk",
    apply: "build",
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [{ name: (id) => (opened.has(id) ? "page" : null) }],
            },
          },
        },
      },
    }),
    buildEnd() {
      const importsOf: Imports = (id) =>
        this.getModuleInfo(id)?.importedIds ?? [];
      // the entry's own modules run before the page is fetched; the page itself stays the chunk that is asked for
      const before = reached(ENTRY, importsOf).add(OPENED);
      const own = [...reached(OPENED, importsOf)];
      opened = new Set(own.filter((id) => !before.has(id)));
    },
  };
}
