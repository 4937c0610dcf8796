/**
 * @file The page as it was at a commit, built and served beside the present one.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/lib.mjs";

const git = (...args) =>
  spawnSync("git", args, { cwd: root, stdio: "ignore" }).status === 0;

/** Whether the history that is here reaches back to it. */
export const hasCommit = (commit) =>
  git("cat-file", "-e", `${commit}^{commit}`);

/** Builds the commit's page in a folder of its own and serves it; resolves to its address and what ends it. */
export async function serveCommit(commit) {
  const folder = mkdtempSync(join(tmpdir(), "driftscope-"));
  const checkout = join(folder, "page");
  if (!git("worktree", "add", "--detach", checkout, commit))
    throw new Error(`there is no commit ${commit} to compare with`);
  symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"));
  const before = process.cwd();
  process.chdir(checkout);
  const { build, preview } = await import("vite");
  await build({ root: checkout, logLevel: "error" });
  const server = await preview({
    root: checkout,
    preview: { port: 0, strictPort: false },
  });
  process.chdir(before);
  return {
    address: server.resolvedUrls.local[0],
    async end() {
      await server.close();
      git("worktree", "remove", "--force", checkout);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
