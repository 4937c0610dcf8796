/**
 * @file Runs a TypeScript program of the house in Node 20, which cannot strip types itself: Vite, which builds the
 * page, bundles it into memory, and Node imports the bundle. Nothing is written to disk.
 */
import { isAbsolute, join } from "node:path";
import { install, needNode, root } from "./lib.mjs";

/**
 * Bundles `entryPath` (relative to the repository's root) and calls its export `main(argv)`, which returns, or
 * resolves to, the exit code. Installs the packages first where they are missing. An error ends with exit code 70.
 */
export async function runTypeScript(entryPath, argv) {
  try {
    const { main } = await loadTypeScript(entryPath);
    process.exitCode = await main(argv);
  } catch (error) {
    console.error(readable(error, entryPath));
    process.exitCode = 70;
  }
}

/** The stack names the bundle by its whole text. */
const readable = (error, entryPath) =>
  String(error?.stack ?? error).replaceAll(
    /data:text\/javascript;base64,[\w+/=]+/g,
    `bundle of ${entryPath}`,
  );

/** Bundles `entryPath` and imports the bundle. Installs the packages first where they are missing. */
export async function loadTypeScript(entryPath) {
  needNode();
  install();
  const { build } = await import("vite");
  const output = await build({
    configFile: join(root, "scripts/build/program.config.ts"),
    root,
    logLevel: "error",
    build: {
      ssr: isAbsolute(entryPath) ? entryPath : join(root, entryPath),
      target: "es2023",
      minify: false,
      write: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const code = bundle.output[0].code;
  return import(
    `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
  );
}
