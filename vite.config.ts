import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { contentSecurity } from "./scripts/build/contentSecurity.ts";
import { offline } from "./scripts/build/offline.ts";
import { scopedName } from "./scripts/build/scopedName.ts";
import { preload } from "./scripts/build/preload.ts";
import { simdKernels } from "./scripts/build/simdKernels.ts";
import { story } from "./scripts/build/story.ts";
import { storyPlaces } from "./scripts/build/storyPlaces.ts";

/** Rooms whose tests draw components; all others run without a DOM, as their code must. */
const DOM_ROOMS = "{charts,controls,views,panels,story,app}";

/** Milliseconds. No test asserts how fast anything is: whatever takes longer hangs, on a busy machine too. */
const PATIENCE = 300_000;

export default defineConfig({
  base: "./", // works under any path
  appType: "mpa", // a missing file is a real 404, as on a static host
  plugins: [
    react(),
    story(),
    storyPlaces(),
    simdKernels(),
    contentSecurity(),
    preload(),
    offline(),
  ],
  css: { modules: { generateScopedName: scopedName } },
  worker: { format: "es", plugins: () => [simdKernels()] },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
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
          exclude: [
            `tests/${DOM_ROOMS}/**`,
            "tests/browser/**",
            "tests/bench/**",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: [`tests/${DOM_ROOMS}/**/*.test.ts`, "tests/**/*.test.tsx"],
        },
      },
    ],
    restoreMocks: true,
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    teardownTimeout: PATIENCE,
  },
});
