import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { communitiesAndSigs } from "#lib/communities/public.ts";
import { env } from "#lib/env.ts";
import { defaultLocale, type Locale, locales } from "#lib/locales.ts";
import { absolute, type Path, urls } from "#lib/urls.ts";

/** The pages of communities and SIGs, each with its other languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const entries = [entry(urls.home)];
  for (const { slug, sigs } of await communitiesAndSigs()) {
    entries.push(entry((locale) => urls.community(locale, slug)));
    entries.push(entry((locale) => urls.projects(locale, slug)));
    entries.push(entry((locale) => urls.proposals(locale, slug)));
    for (const sig of sigs) entries.push(entry((locale) => urls.sig(locale, slug, sig.slug)));
  }
  return entries;
}

function entry(address: (locale: Locale) => Path): MetadataRoute.Sitemap[number] {
  const printed = (locale: Locale) => absolute(env.SITE_URL, address(locale));
  const languages = Object.fromEntries(locales.map((locale) => [locale, printed(locale)]));
  return { url: printed(defaultLocale), alternates: { languages } };
}
