/**
 * @file Lets the browser fetch what the entry will load at once, with its styles and what it imports, while it still
 * fetches the entry itself. What is loaded later brings its own styles.
 */
import type { Plugin } from "vite";

const OPENED = "/src/app/openPage.tsx";

const link = (rel: string, file: string) => ({
  tag: "link",
  attrs: { rel, href: `./${file}` },
  injectTo: "head" as const,
});

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
        const styles = chunks
          .filter(({ fileName }) => files.includes(fileName))
          .flatMap(({ viteMetadata }) => [
            ...(viteMetadata?.importedCss ?? []),
          ]);
        return [
          ...styles.map((file) => link("stylesheet", file)),
          ...files
            .filter((file) => !own.has(file))
            .map((file) => link("modulepreload", file)),
        ];
      },
    },
  };
}
