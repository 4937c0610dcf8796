/**
 * @file Lets the browser fetch what the entry will load at once, and what that imports, while it still fetches the entry
 * itself.
 */
import type { Plugin } from "vite";

const OPENED = "/src/app/openPage.tsx";

export function preload(): Plugin {
  return {
    name: "preload",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter(
          (output) => output.type === "chunk",
        );
        const opened = chunks.find(({ facadeModuleId }) =>
          facadeModuleId?.endsWith(OPENED),
        );
        if (!opened) throw new Error(`no chunk of ${OPENED}`);
        const entries = chunks.filter(({ isEntry }) => isEntry);
        const own = new Set(entries.map(({ fileName }) => fileName));
        const files = [opened.fileName, ...opened.imports];
        return files
          .filter((file) => !own.has(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "modulepreload", href: `./${file}` },
            injectTo: "head" as const,
          }));
      },
    },
  };
}
