import { locales } from "../locales.ts";
import type { Path } from "../urls.ts";

// Segments and queries as lib/urls.ts writes them: nothing that a browser could read as another host, a folder up or a second line.
const ownPage = new RegExp(
  `^/(?:${locales.join("|")})(?!/sign-(?:in|out)(?:[/?#]|$))(?:/[A-Za-z0-9][\\w-]*)*(?:\\?[\\w.~%&=+-]*)?(?:#[\\w-]*)?$`,
);

/** Where to go on after signing in: a path of this portal. Whatever else was asked for is forgotten. */
export function nextPath(asked: unknown): Path | undefined {
  return typeof asked === "string" && asked.length <= 500 && ownPage.test(asked)
    ? (asked as Path)
    : undefined;
}
