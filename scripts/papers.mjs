/**
 * @file `npm run papers [-- FILE]`: see scripts/papers/program.ts.
 */
import { runTypeScript } from "./runTypeScript.mjs";

await runTypeScript("scripts/papers/program.ts", process.argv.slice(2));
