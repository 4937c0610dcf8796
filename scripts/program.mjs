/**
 * @file `node scripts/program.mjs FILE …`: runs a TypeScript program of the house with the arguments behind its file.
 */
import { runTypeScript } from "./runTypeScript.mjs";

const [file, ...argv] = process.argv.slice(2);
await runTypeScript(file, argv);
