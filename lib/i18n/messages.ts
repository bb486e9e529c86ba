import en from "#messages/en.json" with { type: "json" };
import ko from "#messages/ko.json" with { type: "json" };
import zh from "#messages/zh.json" with { type: "json" };
import type { Locale } from "../locales.ts";

export type Messages = typeof en;

const messages: Record<Locale, Messages> = { en, ko, zh };

export function messagesOf(locale: Locale): Messages {
  return messages[locale];
}
