/**
 * @file `npm run time-travel [-- FILE]`: see scripts/timeTravel/program.ts.
 */
import { runTypeScript } from "./runTypeScript.mjs";

await runTypeScript("scripts/timeTravel/program.ts", process.argv.slice(2));
