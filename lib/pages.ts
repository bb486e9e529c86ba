import { globSync } from "node:fs";
import path from "node:path";
import type { Page, Root } from "./routes.ts";

const roots: readonly Root[] = ["public", "signed-in"];

/** The pages that stand in the app folder: the group of a page decides how it is rendered and which policy its answers carry. */
export function pagesIn(appFolder: string, extensions: readonly string[] = ["tsx"]): Page[] {
  return roots.flatMap((root) => {
    const folder = path.join(appFolder, "[locale]", `(${root})`);
    const patterns = extensions.map((extension) => `**/page.${extension}`);
    return globSync(patterns, { cwd: folder }).map((file) => ({
      address: addressOf(file),
      root,
    }));
  });
}

function addressOf(file: string): string {
  const folders = path.dirname(file).split(path.sep);
  return folders.filter((folder) => folder !== "." && !folder.startsWith("(")).join("/");
}
