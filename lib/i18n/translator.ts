import { createTranslator } from "use-intl/core";
import type { Locale } from "../locales.ts";
import { messagesOf } from "./messages.ts";

/** Translations for code that runs without a request: commands and the worker. */
export function translator(locale: Locale) {
  return createTranslator({ locale, messages: messagesOf(locale), timeZone: "UTC" });
}
