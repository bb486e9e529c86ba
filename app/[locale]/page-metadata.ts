import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { defaultLocale, type Locale, locales } from "#lib/locales.ts";
import type { Path } from "#lib/urls.ts";

type PublicPage = { title: string; description: string; address: (locale: Locale) => Path };

/** What a public page tells search engines: its own address, and itself in the other languages. */
export async function pageMetadata({ title, description, address }: PublicPage): Promise<Metadata> {
  const languages = Object.fromEntries(locales.map((locale) => [locale, address(locale)]));
  return {
    title,
    description,
    alternates: {
      canonical: address(await getLocale()),
      languages: { ...languages, "x-default": address(defaultLocale) },
    },
  };
}
