import type { Locale } from "../locales.ts";
import type { Item, Letter, Part } from "./letter.ts";

type Sheet = {
  letter: Letter;
  locale: Locale;
  greeting: string | null;
  choice: Item | null; // where the reader says whether they want such mails
  footer: string;
};

const colons: Record<Locale, string> = { en: ":", ko: ":", zh: "：" };

/** The letter as plain text. */
export function plainText({ letter, locale, greeting, choice, footer }: Sheet): string {
  const body = letter.parts.map((part) => plainPart(part, colons[locale]));
  const closing = [letter.why, ...(choice ? [plainItem(choice)] : []), footer];
  const signature = `-- \n${closing.join("\n")}`;
  return `${[...(greeting ? [greeting] : []), ...body, signature].join("\n\n")}\n`;
}

function plainPart(part: Part, colon: string): string {
  switch (part.kind) {
    case "paragraph":
      return part.text;
    case "quote":
      return `${part.label}${colon}\n${part.text
        .split(/\r?\n/)
        .map((line) => `> ${line}`)
        .join("\n")}`;
    case "list":
      return `${part.label}${colon}\n${part.items.map((item) => `- ${plainItem(item)}`).join("\n")}`;
    case "action":
      return `${part.label}${colon}\n${part.url}`;
    case "code":
      return `${part.label}${colon}\n\n    ${part.code}`;
  }
}

function plainItem({ text, url }: Item): string {
  return url && url !== text ? `${text}: ${url}` : text;
}

const style = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; background: #ffffff; color: #1c1f24; font: 16px/1.5 system-ui, sans-serif; }
:lang(ko), :lang(zh) { line-height: 1.7; }
:lang(ko) { word-break: keep-all; }
main { max-width: 36rem; margin: 0 auto; overflow-wrap: anywhere; }
p, ul, blockquote { margin: 0 0 16px; }
.label { margin: 0 0 4px; font-weight: 600; }
blockquote { padding: 2px 0 2px 12px; border-left: 3px solid #c3c8d0; }
a { color: #1d4ed8; }
a.action { display: inline-block; padding: 10px 18px; border-radius: 6px; background: #1d4ed8; color: #ffffff; font-weight: 600; text-decoration: none; }
a.second { padding: 9px 17px; border: 1px solid #1d4ed8; background: transparent; color: #1d4ed8; }
.code { font: 600 28px/1.3 ui-monospace, monospace; letter-spacing: 0.12em; }
footer { max-width: 36rem; margin: 32px auto 0; padding-top: 12px; border-top: 1px solid #dfe2e7; color: #565e6b; font-size: 14px; }
footer p { margin: 0; }
footer a { color: inherit; }
@media (prefers-color-scheme: dark) {
  body { background: #14171c; color: #e6e8ec; }
  blockquote { border-color: #4a5260; }
  a { color: #8ab4ff; }
  a.action { background: #8ab4ff; color: #10131a; }
  a.second { border-color: #8ab4ff; background: transparent; color: #8ab4ff; }
  footer { border-color: #343b46; color: #a8afba; }
}`;

/** The letter as an HTML document that reads well with its style sheet removed, too. */
export function html({ letter, locale, greeting, choice, footer }: Sheet): string {
  const opening = greeting ? `<p>${escapeHtml(greeting)}</p>\n` : "";
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(letter.subject)}</title>
<style>${style}
</style>
</head>
<body>
<main>
${opening}${letter.parts.map(htmlPart).join("\n")}
</main>
<footer>
<p>${escapeHtml(letter.why)}</p>
${choice ? `<p>${htmlItem(choice)}</p>\n` : ""}<p>${escapeHtml(footer)}</p>
</footer>
</body>
</html>
`;
}

function htmlPart(part: Part): string {
  switch (part.kind) {
    case "paragraph":
      return `<p>${escapeHtml(part.text)}</p>`;
    case "quote": {
      const lang = part.lang ? ` lang="${part.lang}"` : "";
      return `${label(part.label)}\n<blockquote${lang}>${escapeHtml(part.text).replace(/\r?\n/g, "<br>")}</blockquote>`;
    }
    case "list":
      return `${label(part.label)}\n<ul>${part.items.map((item) => `<li>${htmlItem(item)}</li>`).join("")}</ul>`;
    case "action":
      return `<p><a class="${part.isSecond ? "action second" : "action"}" href="${escapeHtml(part.url)}">${escapeHtml(part.label)}</a></p>`;
    case "code":
      return `${label(part.label)}\n<p class="code">${escapeHtml(part.code)}</p>`;
  }
}

function label(text: string): string {
  return `<p class="label">${escapeHtml(text)}</p>`;
}

function htmlItem({ text, url }: Item): string {
  if (!url || !/^(?:https?|mailto):/i.test(url)) return escapeHtml(text);
  return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
