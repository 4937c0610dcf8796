/**
 * @file Lets the browser fetch what the entry will load at once, while it still fetches the entry itself.
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
        const chunk = Object.values(bundle ?? {}).find(
          (output) =>
            output.type === "chunk" && output.facadeModuleId?.endsWith(OPENED),
        );
        if (!chunk) throw new Error(`no chunk of ${OPENED}`);
        return [
          {
            tag: "link",
            attrs: { rel: "modulepreload", href: `./${chunk.fileName}` },
            injectTo: "head",
          },
        ];
      },
    },
  };
}
