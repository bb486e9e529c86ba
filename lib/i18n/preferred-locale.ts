import { defaultLocale, isLocale, type Locale } from "../locales.ts";

/** Remembers the language a visitor has switched to. */
export const languageCookie = "language";

/** The visitor's language: the one switched to, else the best of what the browser asks for. */
export function preferredLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const asked = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { language: tag.split("-")[0]?.toLowerCase(), q: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  return asked.map(({ language }) => language).find(isLocale) ?? defaultLocale;
}
