/**
 * @file How the programs that run in Node are bundled; see runTypeScript.mjs.
 */
import { defineConfig } from "vite";
import { simdKernels } from "./simdKernels.ts";
import { storyPlaces } from "./storyPlaces.ts";

export default defineConfig({
  plugins: [simdKernels(), storyPlaces()],
  ssr: { noExternal: true }, // a bundle in memory finds no package
});
