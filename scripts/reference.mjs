/**
 * @file `npm run reference -- FILE_OR_FOLDER... [--out DIR]`: see tests/reference/program.ts.
 */
import { runTypeScript } from "./runTypeScript.mjs";

await runTypeScript("tests/reference/program.ts", process.argv.slice(2));
