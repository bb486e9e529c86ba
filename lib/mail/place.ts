import type { Locale } from "../locales.ts";
import { pickText } from "../localized-text.ts";

/** A SIG or a community as a mail names it and links to it. */
export type Place = { slug: string; name: string };

export function placeIn(locale: Locale, { slug, name }: { slug: string; name: unknown }): Place {
  return { slug, name: pickText(name, locale).text };
}
