import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { defaultLocale, isLocale, type Locale } from "../locales.ts";
import { messagesOf } from "./messages.ts";

/** The language comes from the address, so that translations work in cached code; server actions and route handlers name theirs. */
export default getRequestConfig(async ({ locale: named }) => {
  const asked = named ?? (await rootLocale());
  const locale: Locale = isLocale(asked) ? asked : defaultLocale;
  return { locale, messages: messagesOf(locale), timeZone: "UTC" };
});
