/**
 * @file `npm run contact-sheet`: draws the pictures of the data sets that docs/data.md shows.
 */
import { runTypeScript } from "./runTypeScript.mjs";

await runTypeScript("scripts/contactSheet.ts", process.argv.slice(2));
