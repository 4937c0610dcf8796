/**
 * @file `npm run frozen [-- --all]`: see tests/experiment/frozen/program.ts.
 */
import { runTypeScript } from "./runTypeScript.mjs";

await runTypeScript(
  "tests/experiment/frozen/program.ts",
  process.argv.slice(2),
);
