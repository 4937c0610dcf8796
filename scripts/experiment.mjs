/**
 * @file `npm run experiment -- spec.json [--out result.json]`: see scripts/experiment/program.ts.
 */
import { runTypeScript } from "./runTypeScript.mjs";

await runTypeScript("scripts/experiment/program.ts", process.argv.slice(2));
