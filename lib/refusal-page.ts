import { createHash } from "node:crypto";
import { translator } from "./i18n/translator.ts";
import type { Locale } from "./locales.ts";
import type { Refusal } from "./request-guard.ts";

const style =
  "html{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:39rem;margin:15vh auto;padding:0 1.5rem}h1{font-size:1.5rem;line-height:1.3;text-wrap:balance}:lang(ko){word-break:keep-all}";
const styleHash = createHash("sha256").update(style).digest("base64");

const headers = {
  "cache-control": "no-store",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  "content-type": "text/html; charset=utf-8",
};

function page(status: Refusal | 429, locale: Locale, title: string, text: string): Response {
  const html = `<!DOCTYPE html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style><main><h1>${title}</h1><p>${text}</p></main></html>`;
  return new Response(html, { status, headers });
}

/** A short page without scripts that says why a request was not taken. */
export function refusalPage(status: Refusal, locale: Locale): Response {
  const t = translator(locale);
  return page(status, locale, t(`platform.refused.${status}.title`), t(`platform.refused.${status}.text`));
}

/** Says that too many requests came, and when the next may come. */
export function tooManyPage(retryAfterSeconds: number, locale: Locale): Response {
  const t = translator(locale);
  const minutes = Math.ceil(retryAfterSeconds / 60);
  const response = page(
    429,
    locale,
    t("platform.refused.429.title"),
    t("platform.refused.429.text", { minutes }),
  );
  response.headers.set("retry-after", String(retryAfterSeconds));
  return response;
}
