import type { Locale } from "../locales.ts";

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
export const action = (label: string, url: string): Part => ({ kind: "action", label, url });
/** Another way beside the one that most readers take. */
export const secondAction = (label: string, url: string): Part => ({
  kind: "action",
  label,
  url,
  isSecond: true,
});

/** What somebody wrote; nothing when they wrote nothing. */
export function quote(label: string, text: string, lang?: Locale): Part[] {
  return text === "" ? [] : [{ kind: "quote", label, text, lang }];
}

/** A list under its heading; nothing when it is empty. */
export function list(label: string, items: readonly Item[]): Part[] {
  return items.length === 0 ? [] : [{ kind: "list", label, items }];
}
