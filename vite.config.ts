import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { contentSecurity } from "./scripts/build/contentSecurity.ts";
import { koreanWords, lateWords } from "./scripts/build/koreanWords.ts";
import { offline } from "./scripts/build/offline.ts";
import { scopedName } from "./scripts/build/scopedName.ts";
import { oneChunk } from "./scripts/build/oneChunk.ts";
import { preload } from "./scripts/build/preload.ts";
import { simdKernels } from "./scripts/build/simdKernels.ts";
import { story } from "./scripts/build/story.ts";
import { storyPlaces } from "./scripts/build/storyPlaces.ts";
import { PATIENCE } from "./tests/patience.ts";

/** Measures what compiled code does, in a process of its own. */
const ALONE = "tests/engine/allocation.test.ts";

/** The bench has packages of its own. */
const PACKAGES = "**/node_modules/**";

export default defineConfig({
  base: "./", // works under any path
  appType: "mpa", // a missing file is a real 404, as on a static host
  plugins: [
    react(),
    story(),
    storyPlaces(),
    koreanWords(),
    lateWords(),
    simdKernels(),
    oneChunk(),
    contentSecurity(),
    preload(),
    offline(),
  ],
  css: { modules: { generateScopedName: scopedName } },
  worker: { format: "es", plugins: () => [simdKernels()] },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false }, // a browser without it fetches the same files a little later
  },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: [ALONE, PACKAGES],
        },
      },
      {
        extends: true,
        test: {
          name: "alone",
          environment: "node",
          include: [ALONE],
          pool: "forks",
          isolate: true, // what the compiler makes of a function depends on all that has called it before
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["tests/**/*.test.tsx"], // what needs a document ends so, whatever it draws
          setupFiles: ["tests/document.ts"],
        },
      },
    ],
    isolate: false, // files share their modules, which keep no state that a test could see; a document is cleared behind each
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: PATIENCE.test,
    hookTimeout: PATIENCE.test,
    teardownTimeout: PATIENCE.test,
    expect: { poll: { timeout: PATIENCE.state } },
  },
});
