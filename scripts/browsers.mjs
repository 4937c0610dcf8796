/**
 * @file Finds Chromium, Firefox and WebKit, and installs what is missing where that is possible (Debian, as root).
 * Node built-ins only.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./lib.mjs";

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (...names) =>
  names.flatMap((name) =>
    (process.env.PATH ?? "").split(delimiter).map((dir) => join(dir, name)),
  );

/** A wrapper may exist that cannot start (a snap in a container): only what prints its version counts. */
const works = (path) =>
  spawnSync(path, ["--version"], { timeout: 30_000, stdio: "ignore" })
    .status === 0;

const firstThatWorks = (paths) =>
  paths.find((path) => path && isExecutable(path) && works(path)) ?? null;

const MAC = "/Applications";
const find = {
  Chromium: () =>
    firstThatWorks([
      process.env.CHROMIUM,
      ...onPath(
        "chromium-headless-shell", // the same engine without the parts of a window: tests take an eighth less
        "chromium",
        "google-chrome",
        "google-chrome-stable",
        "chromium-browser",
      ),
      `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
    ]),
  Firefox: () =>
    firstThatWorks([
      process.env.FIREFOX,
      ...onPath("firefox-esr", "firefox"),
      `${MAC}/Firefox.app/Contents/MacOS/firefox`,
    ]),
  /** WebKitGTK's driver, and a display for it. */
  WebKit: () => {
    const driver = onPath("WebKitWebDriver").find(isExecutable);
    const display = process.env.DISPLAY || onPath("Xvfb").some(isExecutable);
    return driver && display ? driver : null;
  },
};

const PACKAGES = {
  Chromium: ["chromium-headless-shell"],
  Firefox: ["firefox-esr"],
  WebKit: ["webkit2gtk-driver", "xvfb"],
};
/** Where a release of Debian does not have it apart. */
const OLDER_CHROMIUM = "chromium";
/** Korean text must have glyphs, or it is measured and drawn as boxes. */
const FONT = "fonts-noto-cjk";
const hasFont = () => existsSync("/usr/share/fonts/opentype/noto");

function aptInstall(packages) {
  const lock = ["-o", "DPkg::Lock::Timeout=300"];
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  return (
    run("apt-get", [...lock, "update"], env) &&
    run(
      "apt-get",
      [...lock, "install", "-y", "--no-install-recommends", ...packages],
      env,
    )
  );
}

const missing = (names) => names.filter((name) => !find[name]());

/**
 * Paths of the named browsers, after installing what is missing where that is possible.
 * Ends the process with a message and code 3 where one that this system could have is missing.
 */
export function ensureBrowsers(names = Object.keys(find)) {
  let absent = missing(names);
  const debian = existsSync("/etc/debian_version");
  const wanted = absent.flatMap((name) => PACKAGES[name]);
  if (debian && !hasFont()) wanted.push(FONT);
  if (wanted.length > 0 && debian && process.getuid?.() === 0) {
    aptInstall(wanted);
    if (missing(names).includes("Chromium")) aptInstall([OLDER_CHROMIUM]);
    absent = missing(names);
  }
  const required =
    process.platform === "linux"
      ? absent
      : absent.filter((name) => name === "Chromium");
  if (required.length > 0) complain(required);
  for (const name of absent)
    console.log(`${name} was not found here: its tests are left out.`);
  return Object.fromEntries(names.map((name) => [name, find[name]()]));
}

function complain(names) {
  const packages = names.flatMap((name) => PACKAGES[name]).join(" ");
  console.error(
    [
      `\nNot found: ${names.join(", ")}.`,
      `On Debian: apt-get install ${packages} (as root, "npm test" does it by itself).`,
      "Elsewhere: install them, or set CHROMIUM and FIREFOX to their programs.",
      'Without browsers: "npm test -- --no-browser".',
    ].join("\n"),
  );
  process.exit(3);
}
