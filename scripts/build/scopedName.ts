/**
 * @file Names the classes of CSS modules after their file, "Rows-scroller": unlike hashes, such names compress well and
 * are the same in every build.
 */
import { basename } from "node:path";

const fileOf = new Map<string, string>();

export function scopedName(name: string, path: string): string {
  const file = path.replace(/\?.*$/, "");
  const module = basename(file, ".module.css");
  const known = fileOf.get(module) ?? file;
  if (known !== file) throw new Error(`two modules: ${known} and ${file}`);
  fileOf.set(module, file);
  return `${module}-${name}`;
}
