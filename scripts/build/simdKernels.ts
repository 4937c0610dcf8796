/**
 * @file Compiles the SIMD kernels: `import bytes from "….as.ts?bytes"` gives the WebAssembly module made of that
 * AssemblyScript file and all that it imports. The result is kept under node_modules until a source changes.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const QUERY = "?bytes";
const CACHE = "node_modules/.cache/simd-kernels";
/** No runtime library, no checks, the memory comes from outside. */
const OPTIONS = [
  "-O3",
  "--noAssert",
  "--runtime",
  "stub",
  "--importMemory",
  "--enable",
  "simd",
];

export function simdKernels(): Plugin {
  return {
    name: "simd-kernels",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(`.as.ts${QUERY}`)) return null;
      const entry = id.slice(0, -QUERY.length);
      const sources = await sourcesBeside(entry);
      for (const { path } of sources) this.addWatchFile(path);
      const bytes = await compiled(entry, sources);
      const text = bytes.toString("base64");
      return `export default Uint8Array.from(atob("${text}"), (c) => c.charCodeAt(0));`;
    },
  };
}

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All AssemblyScript of the entry's folder. */
async function sourcesBeside(entry: string): Promise<readonly SourceFile[]> {
  const folder = dirname(entry);
  const names = (await readdir(folder)).filter((name) =>
    name.endsWith(".as.ts"),
  );
  return Promise.all(
    names.sort().map(async (name) => {
      const path = join(folder, name);
      return { path, text: await readFile(path, "utf8") };
    }),
  );
}

async function compiled(
  entry: string,
  sources: readonly SourceFile[],
): Promise<Buffer> {
  const hash = createHash("sha256").update(OPTIONS.join(" "));
  hash.update(compilerVersion());
  for (const { text } of sources) hash.update(text);
  const file = join(CACHE, `${hash.digest("hex").slice(0, 16)}.wasm`);
  try {
    return await readFile(file);
  } catch {
    const bytes = await compile(entry);
    await mkdir(CACHE, { recursive: true });
    await writeFile(file, bytes);
    return bytes;
  }
}

const compilerVersion = (): string =>
  (
    createRequire(import.meta.url)("assemblyscript/package.json") as {
      version: string;
    }
  ).version;

/** Throws what the compiler says. */
async function compile(entry: string): Promise<Buffer> {
  const { default: asc } = await import("assemblyscript/asc");
  let bytes: Buffer | null = null;
  let messages = "";
  const { error } = await asc.main(
    [
      entry,
      "--baseDir",
      dirname(entry),
      "--outFile",
      "kernels.wasm",
      ...OPTIONS,
    ],
    {
      stderr: { write: (text) => (messages += text.toString()) },
      writeFile(_name, contents) {
        bytes = Buffer.from(contents);
      },
    },
  );
  if (error || bytes === null)
    throw new Error(`${entry} does not compile\n${messages}`);
  return bytes;
}
