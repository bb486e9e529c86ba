import { env } from "../env.ts";
import type { Locale } from "../locales.ts";
import { absolute, type Path } from "../urls.ts";

/** One line of a list: words, an address, or an address with words for it. */
export type Item = { text: string; url?: string };

export type Part =
  | { kind: "paragraph"; text: string }
  | { kind: "quote"; label: string; text: string; lang?: Locale }
  | { kind: "list"; label: string; items: readonly Item[] }
  | { kind: "action"; label: string; url: string; isSecond?: true }
  | { kind: "code"; label: string; code: string };

/** What a mail says, in order, before it is laid out. Every string is plain text and may come from people. */
export type Letter = {
  subject: string;
  parts: readonly Part[];
  why: string; // the reader gets it
};

export const paragraph = (text: string): Part => ({ kind: "paragraph", text });

/** A page of ours, printed with the site's address: a mail is read elsewhere. */
export function action(label: string, page: Path) {
  return { kind: "action", label, url: absolute(env.SITE_URL, page) } as const satisfies Part;
}

/** Another way beside the one that most readers take. */
export function secondAction(label: string, page: Path): Part {
  return { ...action(label, page), isSecond: true };
}

/** What somebody wrote; nothing when they wrote nothing. */
export function quote(label: string, text: string, lang?: Locale): Part[] {
  return text === "" ? [] : [{ kind: "quote", label, text, lang }];
}

/** A list under its heading; nothing when it is empty. */
export function list(label: string, items: readonly Item[]): Part[] {
  return items.length === 0 ? [] : [{ kind: "list", label, items }];
}
