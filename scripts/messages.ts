import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { type Locale, locales } from "#lib/locales.ts";

type Messages = { [key: string]: string | Messages };

/** Every message that lacks a language, is empty, is no ICU message, or takes other arguments than its English original. */
export function messageFaults(byLocale: Record<Locale, Messages>): string[] {
  const texts = locales.map((locale) => ({ locale, of: new Map(entries(byLocale[locale])) }));
  const english = new Map(entries(byLocale.en));
  const keys = new Set(texts.flatMap(({ of }) => [...of.keys()]));
  return [...keys].flatMap((key) =>
    texts.flatMap(({ locale, of }) => {
      const fault = faultOf(of.get(key), english.get(key));
      return fault ? [`messages/${locale}.json: ${key} ${fault}`] : [];
    }),
  );
}

function faultOf(text: string | undefined, english: string | undefined): string | undefined {
  if (text === undefined) return "is missing";
  if (text.trim() === "") return "is empty";
  try {
    const taken = argumentsOf(parse(text));
    const expected = argumentsOf(parse(english ?? text));
    return taken === expected
      ? undefined
      : `takes ${taken || "nothing"}, and its English takes ${expected || "nothing"}`;
  } catch (error) {
    return `is no ICU message: ${error instanceof Error ? error.message : error}`;
  }
}

function argumentsOf(elements: MessageFormatElement[]): string {
  return [...new Set(elements.flatMap(namesIn))].sort().join(", ");
}

function namesIn(element: MessageFormatElement): string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.select:
    case TYPE.plural:
      return [
        element.value,
        ...Object.values(element.options).flatMap(({ value }) => value.flatMap(namesIn)),
      ];
    case TYPE.tag:
      return [element.value, ...element.children.flatMap(namesIn)];
    default:
      return [element.value];
  }
}

function entries(messages: Messages, prefix = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : entries(value, `${prefix}${key}.`),
  );
}

export function readMessages(folder: string): Record<Locale, Messages> {
  const read = (locale: Locale) => JSON.parse(readFileSync(join(folder, `messages/${locale}.json`), "utf8"));
  return { en: read("en"), ko: read("ko"), zh: read("zh") };
}
