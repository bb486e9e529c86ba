import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { PersonActor } from "#lib/actor.ts";
import { currentActor } from "#lib/auth.ts";
import type { Locale } from "#lib/locales.ts";
import { urls } from "#lib/urls.ts";

/** Whoever reads a page that needs somebody. A guest is led to the sign-in, and from there to `next`. */
export async function signedInPerson(next: (locale: Locale) => string | undefined): Promise<PersonActor> {
  const [actor, locale] = await Promise.all([currentActor(), getLocale()]);
  if (actor.kind !== "person") redirect(urls.signIn(locale, next(locale)));
  return actor;
}
