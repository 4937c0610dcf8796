/**
 * @file Runs engine.ts in a process of its own.
 */
import { runTypeScript } from "../../scripts/runTypeScript.mjs";

await runTypeScript("tests/bench/engine.ts", []);
