import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { Failure } from "./run-script.ts";

type Browser = { path: string; origin: string };

const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const onMac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The Chromium that browser tests run in, of those this machine has. */
export function installedBrowser(): Browser | undefined {
  const named = process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates: Browser[] = [
    { path: chromium.executablePath(), origin: "installed by Playwright" },
    ...(named ? [{ path: named, origin: "named by CHROMIUM_PATH" }] : []),
    ...[...onPath, onMac].map((path) => ({ path, origin: "found on this machine" })),
  ];
  return candidates.find(({ path }) => existsSync(path) && isRunnable(path));
}

/** Ubuntu has a file of the right name that only says which snap to install. */
function isRunnable(path: string): boolean {
  return spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

/** Finds a browser, or installs one where that is possible, and says which it takes. */
export function ensureBrowser(): void {
  const browser = installedBrowser() ?? installBrowser();
  if (!browser) {
    throw new Failure(
      "There is no Chromium for the browser tests: install it, and name it with CHROMIUM_PATH if need be.",
    );
  }
  console.log(`Browser tests run in ${browser.path} (${browser.origin}).`);
}

function installBrowser(): Browser | undefined {
  const isRoot = process.getuid?.() === 0;
  const playwright = ["node_modules/@playwright/test/cli.js", "install"];
  const steps: [string, string[]][] = isRoot
    ? [
        [process.execPath, [...playwright, "--with-deps", "chromium"]],
        ["apt-get", ["update"]],
        ["apt-get", ["install", "--yes", "--no-install-recommends", "chromium", "fonts-noto-cjk"]],
      ]
    : [[process.execPath, [...playwright, "chromium"]]];
  for (const [program, args] of steps) {
    const { status } = spawnSync(program, args, { stdio: "ignore", timeout: 300_000 });
    const browser = status === 0 ? installedBrowser() : undefined;
    if (browser) return browser;
  }
  return undefined;
}
