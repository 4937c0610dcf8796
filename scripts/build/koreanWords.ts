/**
 * @file Takes the Korean words out of what the page opens with: "virtual:korean-words" brings them, once they are wanted.
 * Only the build does so. The sources, and the tests, have both languages in one place.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseSync, type Plugin } from "vite";

const OPENED = resolve("src/app/openPage.tsx");
const LANGUAGE = resolve("src/lab/language.ts");
const LATE = "virtual:korean-words";
const KOREAN = "?korean";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** One file's `export const name = bilingual({ en: …, ko: … });`: where it is, and where its Korean is. */
interface Words {
  readonly name: string;
  readonly statement: readonly [start: number, end: number];
  readonly korean: readonly [start: number, end: number];
}

const bodyOf = (path: string, code: string) =>
  parseSync(path, code).program.body as unknown as readonly Node[];

/** Null where the file has no such words. */
export function findWords(path: string, code: string): Words | null {
  if (!code.includes("bilingual")) return null;
  for (const statement of bodyOf(path, code)) {
    const { declarations } = (statement["declaration"] ?? {}) as {
      declarations?: readonly { id: Node; init: Node }[];
    };
    const [declared] = declarations ?? [];
    const call = declared?.init as Node & {
      callee?: Node;
      arguments?: readonly (Node & { properties?: readonly Node[] })[];
    };
    if (!declared || call?.callee?.["name"] !== "bilingual") continue;
    const property = call.arguments?.[0]?.properties?.find(
      (one) => (one["key"] as Node)["name"] === "ko",
    );
    const value = property?.["value"] as Node | undefined;
    if (!value) continue;
    return {
      name: String(declared.id["name"]),
      statement: [statement.start, statement.end],
      korean: [value.start, value.end],
    };
  }
  return null;
}

export const withoutKorean = (code: string, { korean }: Words): string =>
  `${code.slice(0, korean[0])}undefined${code.slice(korean[1])}`;

/** The file again, with its words' Korean in place of the words; what nothing uses of the rest falls away. */
export const koreanAlone = (
  path: string,
  code: string,
  { name, statement, korean }: Words,
): string =>
  `import { addKorean } from ${JSON.stringify(LANGUAGE)};
import { ${name} } from ${JSON.stringify(path)};
${code.slice(0, statement[0])}
addKorean(${name}, ${code.slice(...korean)});
${code.slice(statement[1])}`;

/** The files of the page's own that are imported from here on, late and type imports apart. */
function openedFiles(): readonly string[] {
  const found = new Set([OPENED]);
  for (const path of found)
    for (const node of bodyOf(path, readFileSync(path, "utf8"))) {
      const { value } = (node["source"] ?? {}) as { value?: string };
      if (!value?.startsWith(".") || node["importKind"] === "type") continue;
      const target = resolve(dirname(path), value);
      const file = [".ts", ".tsx"].map((ending) => target + ending);
      found.add(file.find(existsSync) ?? path);
    }
  return [...found];
}

export function koreanWords(): Plugin {
  const late = new Map<string, Words>();
  return {
    name: "korean-words",
    enforce: "pre",
    apply: "build",
    buildStart() {
      for (const path of openedFiles()) {
        const words = findWords(path, readFileSync(path, "utf8"));
        if (words) late.set(path, words);
      }
    },
    resolveId: (id) => (id.endsWith(KOREAN) ? id : null),
    load(id) {
      if (id === `\0${LATE}`)
        return [...late.keys()]
          .map((path) => `import ${JSON.stringify(path + KOREAN)};`)
          .join("\n");
      const path = id.slice(0, -KOREAN.length);
      const words = id.endsWith(KOREAN) && late.get(path);
      if (!words) return null;
      const code = readFileSync(path, "utf8");
      return { code: koreanAlone(path, code, words), moduleType: "ts" };
    },
    transform(code, id) {
      const words = late.get(id);
      return words ? { code: withoutKorean(code, words), map: null } : null;
    },
  };
}

/** The build's Korean words, or, where nothing was taken out, nothing. */
export function lateWords(): Plugin {
  return {
    name: "late-words",
    resolveId: (id) => (id === LATE ? `\0${LATE}` : null),
    load: {
      order: "post",
      handler: (id) => (id === `\0${LATE}` ? "export {};" : null),
    },
  };
}
